/** What a person asks for: the add-in in Excel on this computer, or an end to it. */
export type Action = 'start' | 'stop';

/** How messages between Excel and the add-in are recorded: with the contents of cells, or without. */
export type Recording = 'all' | 'blank';

/** What is said first, and the program that is run, with the words that it is given. */
export interface Step {
  readonly say: 'delivery.no-excel' | 'delivery.nothing-to-stop' | null;
  readonly run: { readonly program: 'office-addin-debugging' | 'workbench'; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> } | null;
}

const manifest = 'manifest.xml';
const port = '3000';

/** Reads what stands behind the command's name; null for what is not known. */
export function readAction([action = 'start', ...more]: readonly string[]): { readonly action: Action; readonly recording: Recording | null } | null {
  if (action !== 'start' && action !== 'stop') return null;
  const [option, ...rest] = more;
  if (rest.length > 0 || (option !== undefined && action === 'stop')) return null;
  if (option === undefined) return { action, recording: null };
  if (option === '--record') return { action, recording: 'all' };
  return option === '--record=blank' ? { action, recording: 'blank' } : null;
}

/** What is done: in Excel where there is one, and in the workbench where there is none. */
export function stepFor(action: Action, recording: Recording | null, hasExcel: boolean): Step {
  if (!hasExcel && action === 'stop') return { say: 'delivery.nothing-to-stop', run: null };
  if (!hasExcel) return { say: 'delivery.no-excel', run: { program: 'workbench', args: [], env: {} } };
  const server = action === 'start' ? ['--app', 'excel', '--dev-server', 'npm run dev-server', '--dev-server-port', port] : [];
  return { say: null, run: { program: 'office-addin-debugging', args: [action, manifest, 'desktop', ...server], env: recording ? { RECORD: recording } : {} } };
}
