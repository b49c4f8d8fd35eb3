import { type SummaryId, summaryIds } from '../compose/summary/model';
import { type Gathered, gathered, joined, planOf, summariesWithRows, summaryPlan } from '../compose/summary/summary-plan';
import { failureText } from '../locales/failure-text';
import { verdict } from '../locales/report-text';
import { summaryWords } from '../locales/summary-words';
import { translator } from '../locales/translate';
import { planSummaries } from '../run/plan-summaries';
import { resolved } from '../settings/resolve';
import { progressBar, silent } from './batch/progress';
import { addTotals, noTotals } from './batch/running-totals';
import { checkFile } from './check-file';
import { expandInputs } from './inputs';
import type { SummarizeCommand } from './options';
import { proposalLines } from './proposal-lines';
import { badSettings, type SettingsFinder, usableSettings } from './settings';
import type { Terminal } from './terminal';
import { oneLine } from './text';
import type { WritingTools } from './tools';
import { exitStatus, spokenCounts, type Totals, totalsOf } from './totals';
import { beginWork, notDone, save, sayFault, whereToWrite } from './work-file';
import { writeNew } from './write-new';

/** Writes summaries of files: into a new workbook as values with their source, or into the one workbook as formulas. Answers the exit status. */
export function summarizeCommand(command: SummarizeCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  return command.within ? summarizeWithin(command, terminal, tools) : summarizeAcross(command, terminal, tools);
}

/** What some files say. Of each checked workbook only its rows are kept, so that many need no more memory than the sheets that come of them. */
interface Read {
  readonly parts: readonly Gathered[];
  readonly totals: Totals;
  readonly failures: readonly string[];
}

async function summarizeAcross(command: SummarizeCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const { locale, failOn } = command;
  const t = translator(locale);
  const inputs = await expandInputs(command.inputs);
  const find = await usableSettings(inputs.map((input) => input.path), command, terminal);
  if (!find) return badSettings;
  const output = await whereToWrite(command.target, inputs.map((input) => input.path), ['.xlsx'], locale, terminal);
  if (output === null) return notDone;
  const { parts, totals, failures } = await readAll(inputs, find, command, terminal);
  for (const failure of failures) terminal.err(`${failure}\n`);
  if (parts.length === 0) return notDone;
  const all = joined(parts);
  const plan = summaryPlan(wantedOf(command, all), all, [], summaryWords(locale), { failures });
  if (!plan) terminal.out(`${t('cli.summarize.nothing')}\n`);
  if (plan && !(await writeNew(plan, output, locale, terminal, tools))) return notDone;
  terminal.out(`${t('cli.totals', { workbooks: totals.workbooks, verdict: verdict(spokenCounts(totals), locale) })}\n`);
  if (failures.length > 0) terminal.out(`${t('cli.not-checked', { count: failures.length })}\n`);
  return exitStatus(totals, failures.length, failOn);
}

async function readAll(inputs: Awaited<ReturnType<typeof expandInputs>>, find: SettingsFinder, command: SummarizeCommand, terminal: Terminal): Promise<Read> {
  const { locale } = command;
  const words = summaryWords(locale);
  const progress = terminal.progress ? progressBar(terminal.progress, inputs.length, translator(locale)) : silent;
  const parts: Gathered[] = [];
  const failures: string[] = [];
  let totals: Totals = noTotals;
  for (const input of inputs) {
    const found = await find(input.path);
    const outcome = await checkFile(input, resolved('settings' in found ? found.settings : {}));
    if ('report' in outcome) {
      parts.push(gathered({ file: oneLine(outcome.path), report: outcome.report }, words, command.summaries ?? summaryIds));
      totals = addTotals(totals, totalsOf([outcome.report]));
    } else {
      failures.push(failureText(outcome.failure, outcome.path, locale));
    }
    progress.step();
  }
  progress.stop();
  return { parts, totals, failures };
}

function wantedOf({ summaries }: SummarizeCommand, all: Gathered): readonly SummaryId[] {
  return summaries ?? summariesWithRows(all);
}

async function summarizeWithin(command: SummarizeCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const { locale, target, failOn } = command;
  const t = translator(locale);
  const [input = ''] = command.inputs;
  const begun = await beginWork(input, target, command, terminal, tools);
  if ('status' in begun) return begun.status;
  const { file, output } = begun;
  const words = summaryWords(locale);
  const all = await planSummaries(file.host, file.report, words, { ids: command.summaries, fresh: command.fresh });
  for (const line of proposalLines(all, file.sheetName, locale)) terminal.out(`${line}\n`);
  const plan = planOf(all, words);
  const isLacking = all.some((each) => each.kind === 'fill' && each.lacking > 0);
  const totals = totalsOf([file.report]);
  if (!plan) {
    // What comes after a copy has its file also where nothing was to be written.
    if (target.kind === 'file' && all.length > 0 && !(await save(output, file.host.save(), locale, terminal))) return notDone;
    terminal.out(`${t(all.length === 0 ? 'cli.summarize.nothing' : 'cli.summarize.unchanged', { file: oneLine(output) })}\n`);
    return isLacking ? notDone : exitStatus(totals, 0, failOn);
  }
  const applied = await file.host.apply(plan);
  if (applied.outcome !== 'done') return sayFault(applied, file, locale, terminal);
  if (!(await save(output, file.host.save(), locale, terminal))) return notDone;
  terminal.out(`${t('cli.list.done', { file: oneLine(output) })}\n${verdict(spokenCounts(totals), locale)}\n`);
  return isLacking ? notDone : exitStatus(totals, 0, failOn);
}
