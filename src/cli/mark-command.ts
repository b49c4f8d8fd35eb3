import { markPlan, unmarkPlan } from '../compose/marks';
import { verdict } from '../locales/report-text';
import { translator } from '../locales/translate';
import { writeMarks } from '../run/write-marks';
import type { MarkCommand } from './options';
import type { Terminal } from './terminal';
import { oneLine } from './text';
import type { WritingTools } from './tools';
import { exitStatus, totalsOf } from './totals';
import { beginWork, notDone, refusalLines, save, sayFault } from './work-file';

/** Marks the cells of a file's findings, or takes all marks away. Answers the exit status, by the findings. */
export async function markCommand(command: MarkCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const { input, target, clear, locale, failOn } = command;
  const t = translator(locale);
  const begun = await beginWork(input, target, command, terminal, tools);
  if ('status' in begun) return begun.status;
  const { file, output } = begun;
  const ids = (await file.host.read('workbook')).sheets.map(({ id }) => id);
  const plan = clear ? unmarkPlan(ids, t('writing.name.unmark')) : markPlan(file.report, ids, t('writing.name.mark'));
  const { applied, refusals } = await writeMarks(file.host, plan);
  if (applied.outcome !== 'done') return sayFault(applied, file, locale, terminal);
  if (!(await save(output, file.host.save(), locale, terminal))) return notDone;
  const totals = totalsOf([file.report]);
  terminal.out(`${t(clear ? 'cli.mark.cleared' : 'cli.mark.done', { file: oneLine(output) })}\n`);
  for (const line of refusalLines(refusals, file.sheetName, locale)) terminal.out(`${line}\n`);
  terminal.out(`${verdict(totals, locale)}\n`);
  return exitStatus(totals, 0, failOn);
}
