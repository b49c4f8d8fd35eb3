import path from 'node:path';
import type { WritableFile } from '../hosts/file/write/open-writable';
import { failureText } from '../locales/failure-text';
import type { LocaleId } from '../locales/locale';
import { refusalText } from '../locales/refusal-text';
import { translator } from '../locales/translate';
import type { Report } from '../rules/report';
import { runCheck } from '../run/run-check';
import { resolved, type Settings } from '../settings/resolve';
import type { Applied, Refusal } from '../sheet/edit';
import { refusalFacts } from '../sheet/plan/refusal-facts';
import type { CheckingCommand, Target } from './options';
import { outputFor, type OutputProblem } from './output-file';
import { readInput, unexpected } from './read-input';
import { badSettings, settingsFor } from './settings';
import type { Terminal } from './terminal';
import { oneLine } from './text';
import type { WritingTools } from './tools';
import { writeWhole } from './whole-file';
import { WriteError } from './write-error';

/** The exit status where a file could not be read or written. */
export const notDone = 3;

/** A workbook that was opened and checked. */
export interface WorkFile {
  readonly path: string;
  readonly host: WritableFile;
  readonly report: Report;
  /** The name of a sheet by its id, for messages. */
  readonly sheetName: (sheetId: string) => string;
}

/** Opens and checks a file; says why where it cannot, and answers null. */
async function openToWrite(input: string, { check, taught }: Settings, locale: LocaleId, { err }: Terminal, tools: WritingTools): Promise<WorkFile | null> {
  const read = await readInput({ path: input });
  const failed = (failure: Parameters<typeof failureText>[0]): null => {
    err(`${failureText(failure, input, locale)}\n`);
    return null;
  };
  if ('failure' in read) return failed(read.failure);
  try {
    const opened = tools.open(read.bytes, read.name);
    if (!opened.ok) return failed(opened.failure);
    const { sheets } = await opened.host.read('workbook');
    const names = new Map(sheets.map(({ id, name }) => [id, name]));
    return { path: input, host: opened.host, report: await runCheck(opened.host, { settings: check, taught }), sheetName: (id) => names.get(id) ?? id };
  } catch (error) {
    return failed(unexpected(error));
  }
}

/** One workbook that a command works on: opened and checked by its settings, with the place where the result goes. */
export interface Begun<Output extends string | null> {
  readonly file: WorkFile;
  readonly settings: Settings;
  readonly output: Output;
}

/** A command that cannot begin; why is said already. */
export interface NotBegun {
  readonly status: number;
}

/** How each command begins that works on one workbook: its settings, where to write (null: nowhere), the workbook itself. */
export async function beginWork(input: string, target: Target, command: CheckingCommand, terminal: Terminal, tools: WritingTools): Promise<Begun<string> | NotBegun>;
export async function beginWork(input: string, target: Target | null, command: CheckingCommand, terminal: Terminal, tools: WritingTools): Promise<Begun<string | null> | NotBegun>;
export async function beginWork(input: string, target: Target | null, command: CheckingCommand, terminal: Terminal, tools: WritingTools): Promise<Begun<string | null> | NotBegun> {
  const { locale } = command;
  const found = await settingsFor(input, command, terminal);
  if (!found) return { status: badSettings };
  const settings = resolved(found);
  const output = target && await whereToWrite(target, [input], [path.extname(input).toLowerCase()], locale, terminal);
  if (target && output === null) return { status: notDone };
  const file = await openToWrite(input, settings, locale, terminal, tools);
  return file ? { file, settings, output } : { status: notDone };
}

/** Where a command may write; says why not where it may not, and answers null. */
export async function whereToWrite(target: Target, inputs: readonly string[], endings: readonly string[], locale: LocaleId, { err }: Terminal): Promise<string | null> {
  const output = await outputFor(target, inputs, endings);
  if (!('problem' in output)) return output.path;
  err(`${outputText(output.path, output.problem, endings, locale)}\n`);
  return null;
}

/** Puts bytes into a file; says why where that fails, and answers whether it is done. */
export async function save(file: string, bytes: Uint8Array, locale: LocaleId, { err }: Terminal): Promise<boolean> {
  try {
    await writeWhole(file, bytes);
    return true;
  } catch (error) {
    err(`${writeFault(error, file, locale)}\n`);
    return false;
  }
}

/** Why a file may not be written to, in words. */
export function outputText(file: string, problem: OutputProblem, endings: readonly string[], locale: LocaleId): string {
  return translator(locale)(`cli.output.${problem}`, { file: oneLine(file), folder: oneLine(path.dirname(file)), ending: endings.join(' ') });
}

/** Why writing a file went wrong, in words. */
export function writeFault(error: unknown, file: string, locale: LocaleId): string {
  return error instanceof WriteError ? outputText(error.file, error.problem, [], locale) : failureText(unexpected(error), file, locale);
}

/** Why a plan was not carried out, a line each; the same said once. */
export function refusalLines(refusals: readonly Refusal[], sheetName: WorkFile['sheetName'], locale: LocaleId): string[] {
  return [...new Set(refusals.map((refusal) => refusalText(refusalFacts(refusal, sheetName), locale)))];
}

/** What went wrong with a plan that is not done, in lines. */
export function faultLines(applied: Applied, file: string, sheetName: WorkFile['sheetName'], locale: LocaleId): string[] {
  if (applied.outcome === 'done') return [];
  if (applied.outcome === 'refused') return refusalLines(applied.refusals, sheetName, locale);
  return [failureText(unexpected(applied.error), file, locale)];
}

/** Says what went wrong with a plan that is not done; answers the exit status. */
export function sayFault(applied: Applied, { path: file, sheetName }: Pick<WorkFile, 'path' | 'sheetName'>, locale: LocaleId, { err }: Terminal): number {
  err(`${faultLines(applied, file, sheetName, locale).join('\n')}\n`);
  return notDone;
}
