import { issueListPlan } from '../compose/issue-list';
import { defaultOpinionOptions, opinionPlan } from '../compose/opinion-sheet';
import type { Source } from '../compose/report-source';
import { failureText } from '../locales/failure-text';
import { listWords } from '../locales/list-words';
import { opinionWords } from '../locales/opinion-words';
import { verdict } from '../locales/report-text';
import { translator } from '../locales/translate';
import { resolved } from '../settings/resolve';
import type { Plan } from '../sheet/edit';
import { checkFile } from './check-file';
import { expandInputs } from './inputs';
import type { ListCommand } from './options';
import { badSettings, usableSettings } from './settings';
import type { Terminal } from './terminal';
import type { WritingTools } from './tools';
import { exitStatus, totalsOf } from './totals';
import { notDone, whereToWrite } from './work-file';
import { writeNew } from './write-new';

/** Checks files and writes what was found into a new workbook: the list, or the letters to the units. Answers the exit status. */
export async function listCommand(command: ListCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const { target, locale, failOn } = command;
  const t = translator(locale);
  const inputs = await expandInputs(command.inputs);
  const output = await whereToWrite(target, inputs.map(({ path }) => path), ['.xlsx'], locale, terminal);
  if (output === null) return notDone;
  const find = await usableSettings(inputs.map(({ path }) => path), command, terminal);
  if (!find) return badSettings;
  const sources: Source[] = [];
  const failures: string[] = [];
  for (const input of inputs) {
    const found = await find(input.path);
    if ('faults' in found) return badSettings;
    const outcome = await checkFile(input, resolved(found.settings));
    if ('report' in outcome) sources.push({ file: outcome.path, report: outcome.report });
    else failures.push(failureText(outcome.failure, outcome.path, locale));
  }
  for (const failure of failures) terminal.err(`${failure}\n`);
  if (sources.length === 0) return notDone;
  const totals = totalsOf(sources.map(({ report }) => report));
  const plan = planOf(command, sources, failures);
  if (!plan) terminal.out(`${t('cli.opinion.nothing')}\n`);
  if (plan && !(await writeNew(plan, output, locale, terminal, tools))) return notDone;
  terminal.out(`${t('cli.totals', { workbooks: totals.workbooks, verdict: verdict(totals, locale) })}\n`);
  if (failures.length > 0) terminal.out(`${t('cli.not-checked', { count: failures.length })}\n`);
  return exitStatus(totals, failures.length, failOn);
}

function planOf({ kind, locale, deadline }: ListCommand, sources: readonly Source[], failures: readonly string[]): Plan | null {
  if (kind === 'list') {
    const words = listWords(locale);
    return issueListPlan(sources, words.sheetName, words, failures);
  }
  const words = opinionWords(locale);
  return opinionPlan(sources, words.sheetName, words, { ...defaultOpinionOptions, deadline });
}
