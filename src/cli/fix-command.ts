import { type Repair, repairsOf } from '../compose/repairs';
import { shortText } from '../locales/quote';
import { verdict } from '../locales/report-text';
import { translator } from '../locales/translate';
import { runCheck } from '../run/run-check';
import { writeRepairs } from '../run/write-repairs';
import type { Settings } from '../settings/resolve';
import { cellAddress } from '../sheet/address';
import type { FixCommand } from './options';
import type { Terminal } from './terminal';
import { oneLine } from './text';
import type { WritingTools } from './tools';
import { exitStatus, totalsOf } from './totals';
import { beginWork, notDone, refusalLines, save, sayFault, type WorkFile } from './work-file';

/** Repairs a file: all safe repairs, and those for review whose rules are named. Answers the exit status, by what is left. */
export async function fixCommand(command: FixCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const begun = await beginWork(command.input, command.target, command, terminal, tools);
  if ('status' in begun) return begun.status;
  const { file, settings, output } = begun;
  const repairs = repairsOf(file.report);
  const wanted = repairs.filter(({ kind, finding }) => kind === 'safe' || command.review.includes(finding.rule));
  const others = repairs.filter((repair) => !wanted.includes(repair));
  if (output === null) return show(file, wanted, others, command, terminal);
  return repair(file, { wanted, others, output, settings }, command, terminal);
}

interface Work {
  readonly wanted: readonly Repair[];
  readonly others: readonly Repair[];
  readonly output: string;
  readonly settings: Settings;
}

/** Prints what could be repaired, and writes nothing. */
function show({ report }: WorkFile, wanted: readonly Repair[], others: readonly Repair[], command: FixCommand, { out }: Terminal): number {
  const t = translator(command.locale);
  out(`${t('cli.fix.would', { count: wanted.length })}\n${lines(wanted, command)}`);
  out(reviewText(others, command));
  return exitStatus(totalsOf([report]), 0, command.failOn);
}

async function repair(file: WorkFile, { wanted, others, output, settings: { check: settings, taught } }: Work, command: FixCommand, terminal: Terminal): Promise<number> {
  const { locale } = command;
  const t = translator(locale);
  const { applied, made, waiting, refusals } = await writeRepairs(file.host, wanted, t('writing.name.repair-all'));
  if (applied && applied.outcome !== 'done' && applied.outcome !== 'refused') return sayFault(applied, file, locale, terminal);
  // A file that nothing is done to stays untouched where it lies; a new one is written all the same, for what comes after.
  const isUntouched = made.length === 0 && command.target?.kind === 'in-place';
  if (!isUntouched && !(await save(output, file.host.save(), locale, terminal))) return notDone;
  terminal.out(`${t(isUntouched ? 'cli.fix.nothing' : 'cli.fix.done', { count: made.length, file: oneLine(output) })}\n${lines(made, command)}`);
  if (waiting.length > 0) terminal.out(`${t('writing.repair-left', { count: waiting.length })}\n`);
  for (const line of refusalLines(refusals, file.sheetName, locale)) terminal.out(`${t('cli.fix.refused', { reason: line })}\n`);
  terminal.out(reviewText(others, command));
  const after = await runCheck(file.host, { settings, taught });
  const totals = totalsOf([after]);
  terminal.out(`${t('cli.after', { verdict: verdict(totals, locale) })}\n`);
  return exitStatus(totals, 0, command.failOn);
}

/** The repairs that a person must look at first, and how to ask for them. */
function reviewText(repairs: readonly Repair[], command: FixCommand): string {
  if (repairs.length === 0) return '';
  const rules = [...new Set(repairs.map(({ finding }) => finding.rule))].join(',');
  return `${translator(command.locale)('cli.fix.review', { count: repairs.length, rules })}\n${lines(repairs, command)}`;
}

/** A line for each cell: place, old and new content, rule. */
function lines(repairs: readonly Repair[], { locale }: FixCommand): string {
  const t = translator(locale);
  const shown = (text: string): string => shortText(text) || t('writing.repair-empty');
  return repairs.flatMap(({ finding, changes }) => changes.map(({ cell, beforeText, afterText }) => {
    const change = t('writing.repair-change', { before: shown(beforeText), after: shown(afterText) });
    return `    ${oneLine(finding.sheetName)}!${cellAddress(cell)}  ${change}  ${finding.rule}\n`;
  })).join('');
}
