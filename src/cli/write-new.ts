import { translator } from '../locales/translate';
import type { LocaleId } from '../locales/locale';
import type { Applied, Plan } from '../sheet/edit';
import type { Terminal } from './terminal';
import { oneLine } from './text';
import type { WritingTools } from './tools';
import { save, sayFault } from './work-file';

/** The sheet that a new workbook begins with; it goes when the plan's own are there. */
const firstSheet = 'new';

/** The bytes of a new workbook that holds what a plan adds, or how carrying it out went wrong. */
export async function newFileBytes(plan: Plan, name: string, tools: WritingTools): Promise<{ readonly bytes: Uint8Array } | { readonly applied: Applied }> {
  const opened = tools.open(tools.newWorkbook(firstSheet), name);
  if (!opened.ok) throw new Error(`a new workbook cannot be opened: ${opened.failure.code}`);
  const applied = await opened.host.apply({ ...plan, edits: [...plan.edits, { kind: 'delete-sheet', sheetId: null, name: firstSheet }] });
  return applied.outcome === 'done' ? { bytes: opened.host.save() } : { applied };
}

/** Writes the sheets that a plan adds as a workbook of their own; answers whether it is done, and says why where it is not. */
export async function writeNew(plan: Plan, output: string, locale: LocaleId, terminal: Terminal, tools: WritingTools): Promise<boolean> {
  const made = await newFileBytes(plan, output, tools);
  if ('applied' in made) {
    sayFault(made.applied, { path: output, sheetName: (id) => id }, locale, terminal);
    return false;
  }
  if (!(await save(output, made.bytes, locale, terminal))) return false;
  terminal.out(`${translator(locale)('cli.list.done', { file: oneLine(output) })}\n`);
  return true;
}
