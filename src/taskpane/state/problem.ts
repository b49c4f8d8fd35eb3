/** Troubles that have words of their own in every language. */
const known = ['cell-edit-mode', 'busy', 'sheet-gone', 'sheet-hidden', 'too-large', 'session-lost', 'no-answer', 'access-denied', 'not-loaded', 'rearranged'] as const;

/** Why something could not be done, as the pane says it. */
export type Problem = { readonly code: (typeof known)[number] } | { readonly code: 'unexpected'; readonly detail: string };

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  // A part of the program that is loaded when it is needed may fail to come.
  if ('name' in error && error.name === 'ChunkLoadError') return 'not-loaded';
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * The problem that an error of a host, or of our own, stands for. The detail of an unexpected one names the
 * kind of error and the place in the program, and never its text, which may hold what stands in a cell.
 */
export function problemOf(error: unknown): Problem {
  const code = codeOf(error);
  const match = known.find((each) => each === code);
  return match ? { code: match } : { code: 'unexpected', detail: detailOf(error) };
}

const mostPlaces = 2;

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').matchAll(/([\w.-]+\.[jt]sx?):(\d+):(\d+)/g);
  const shown = Array.from(places, ([place]) => place).slice(0, mostPlaces);
  return [error.name, excelCode(error.message), ...shown].filter((part) => part !== '').join(' ');
}

/** Hosts put Excel's own code in front of its message: "GeneralException: …". */
function excelCode(message: string): string {
  return /^[A-Z][A-Za-z]+(?=: )/.exec(message)?.[0] ?? '';
}
