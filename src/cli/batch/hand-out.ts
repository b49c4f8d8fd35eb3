import { verdict } from '../../locales/report-text';
import { translator } from '../../locales/translate';
import { countsBySeverity } from '../../rules/severity';
import type { BatchCommand } from '../options';
import type { Terminal } from '../terminal';
import { oneLine } from '../text';
import type { WritingTools } from '../tools';
import { exitStatus, spokenCounts, type Totals } from '../totals';
import { notDone } from '../work-file';
import { acrossWorkbooks, type Across } from './across/collect';
import type { AcrossFinding } from './across/finding';
import { openControl } from './across/open-control';
import type { GuardedOutput } from './guarded-output';
import { openOutputs } from './open-outputs';
import type { Progress } from './progress';
import { addTotals, noTotals } from './running-totals';
import type { Checked } from './task';

/** The exit status of a run that was stopped by Ctrl-C, as shells have it. */
const stoppedStatus = 130;

/** Where results go, made ready. */
export interface Desk {
  readonly outputs: readonly GuardedOutput[];
  /** Compares the workbooks with each other; null where that was not asked for. */
  readonly across: Across | null;
}

/** Makes ready where results go, before any file is looked at; says why it cannot, and answers null. */
export async function openDesk(command: BatchCommand, terminal: Terminal, tools: WritingTools): Promise<Desk | null> {
  const { controlList, compare, locale } = command;
  const control = controlList === null ? null : await openControl(controlList, locale);
  if (control && 'problem' in control) {
    terminal.err(`${control.problem}\n`);
    return null;
  }
  const outputs = await openOutputs(command, terminal, tools);
  return outputs && { outputs, across: compare || control ? acrossWorkbooks(compare, control, locale) : null };
}

/** Hands results out as they come; answers the exit status. */
export async function handOut(results: AsyncIterable<Checked>, { outputs, across }: Desk, progress: Progress, command: BatchCommand, terminal: Terminal): Promise<number> {
  const t = translator(command.locale);
  let totals = noTotals;
  let failed = 0;
  for await (const checked of results) {
    progress.clear();
    if ('failure' in checked) {
      failed += 1;
      terminal.err(`${checked.failure.message}\n`);
    } else {
      totals = addTotals(totals, checked.totals);
    }
    across?.add(checked);
    for (const output of outputs) await output.add(checked);
    progress.step();
  }
  progress.stop();
  const stopped = terminal.signal?.aborted ?? false;
  if (stopped) terminal.err(`${t('cli.stopped', { count: totals.workbooks + failed })}\n`);
  const found = across?.findings() ?? null;
  const ended = await Promise.all(outputs.map((output) => output.end({ totals, failed, stopped, across: found })));
  const faults = ended.filter((fault) => fault !== null);
  for (const fault of faults) terminal.err(`${fault}\n`);
  if (faults.length > 0) return notDone;
  if (command.formats.every(({ file }) => file !== null)) terminal.out(closingText(command, totals, found, failed));
  return stopped ? stoppedStatus : exitStatus(withAcross(totals, found ?? []), failed, command.failOn);
}

/** Where everything goes into files, the terminal still says how it ended. */
function closingText({ formats, locale }: BatchCommand, totals: Totals, across: readonly AcrossFinding[] | null, failed: number): string {
  const t = translator(locale);
  return [
    t('cli.totals', { workbooks: totals.workbooks, verdict: verdict(spokenCounts(totals), locale) }),
    ...(across ? [t('across.heading', { count: across.length })] : []),
    ...(failed > 0 ? [t('cli.not-checked', { count: failed })] : []),
    ...formats.map(({ file }) => t('cli.list.done', { file: oneLine(file ?? '') })),
  ].map((line) => `${line}\n`).join('');
}

/** What several workbooks together show counts for the exit status. */
function withAcross(totals: Totals, across: readonly AcrossFinding[]): Totals {
  const { error, warning } = countsBySeverity(across);
  return { ...totals, errors: totals.errors + error, warnings: totals.warnings + warning };
}
