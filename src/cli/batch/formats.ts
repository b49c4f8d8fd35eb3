/** The ways in which results leave the command. */
export const formatIds = ['text', 'json', 'ndjson', 'sarif', 'html', 'xlsx'] as const;
export type FormatId = (typeof formatIds)[number];

/** A format with the file that it goes to; null is standard output. */
export interface WantedFormat {
  readonly format: FormatId;
  readonly file: string | null;
}

/** The endings that a format's file may have. */
export const endingsOf: Readonly<Record<FormatId, readonly string[]>> = {
  text: ['.txt'],
  json: ['.json'],
  ndjson: ['.ndjson', '.jsonl'],
  sarif: ['.sarif', '.json'],
  html: ['.html', '.htm'],
  xlsx: ['.xlsx'],
};

/** Formats that can only be files. */
export const filesOnly: ReadonlySet<FormatId> = new Set<FormatId>(['xlsx']);

/** Reads `sarif=report.sarif` or `json`; null where it is neither. */
export function parseFormat(text: string): WantedFormat | null {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const file = at < 0 ? null : text.slice(at + 1);
  const format = formatIds.find((id) => id === name);
  if (!format || file === '') return null;
  return { format, file };
}
