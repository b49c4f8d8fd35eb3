import { type CheckSettings, defaultSettings } from '../rules/rule';
import { failureText } from '../locales/failure-text';
import { verdict } from '../locales/report-text';
import { type Translate, translator } from '../locales/translate';
import type { Report } from '../rules/report';
import { checkFile, type Outcome } from './check-file';
import { expandInputs } from './inputs';
import { workbookJson } from './json';
import { type CheckCommand, parseCommand, type Usage } from './options';
import { coloured, oneLine, plain, workbookText } from './text';
import { exitStatus, totalsOf } from './totals';
import { wordsOf } from './words';

/** Where the command writes, and what it may assume of it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: boolean;
  readonly version: string;
}

const wrongUsage = 2;

/** Runs the command with the arguments behind its name; answers the exit status, and throws nothing of its own. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = parseCommand(args);
  if (command.kind === 'check') return check(command, terminal);
  const t = translator(command.locale);
  if (command.kind === 'wrong') {
    terminal.err(`${usageText(command.usage, t)}\n${t('cli.see-help')}\n`);
    return wrongUsage;
  }
  terminal.out(`${command.kind === 'version' ? terminal.version : t('cli.help')}\n`);
  return 0;
}

function usageText(usage: Usage, t: Translate): string {
  if (usage.kind === 'no-files') return t('cli.wrong.no-files');
  if (usage.kind === 'unknown-command') return t('cli.wrong.unknown-command', { name: oneLine(usage.name) });
  if (usage.kind === 'unknown-option') return t('cli.wrong.unknown-option', { name: oneLine(usage.name) });
  const { option, value, allowed } = usage;
  if (value === '') return t('cli.wrong.missing-value', { option, allowed });
  return t('cli.wrong.bad-value', { option, value: oneLine(value), allowed });
}

async function check(command: CheckCommand, terminal: Terminal): Promise<number> {
  const settings: CheckSettings = { ...defaultSettings, planConvention: command.planConvention };
  const print = command.format === 'json' ? jsonPrinter(command, terminal) : textPrinter(command, terminal);
  const reports: Report[] = [];
  let unread = 0;
  for (const input of await expandInputs(command.inputs)) {
    const outcome = await checkFile(input, settings);
    if ('report' in outcome) reports.push(outcome.report);
    if ('failure' in outcome) {
      unread += 1;
      terminal.err(`${failureText(outcome.failure, outcome.path, command.locale)}\n`);
    }
    print.file(outcome);
  }
  print.end(reports, unread);
  return exitStatus(totalsOf(reports), unread, command.failOn);
}

interface Printer {
  readonly file: (outcome: Outcome) => void;
  readonly end: (reports: readonly Report[], unread: number) => void;
}

function textPrinter({ locale }: CheckCommand, { out, colours }: Terminal): Printer {
  const t = translator(locale);
  return {
    file: (outcome) => {
      if ('report' in outcome) out(`${workbookText(outcome.path, outcome.report, locale, colours ? coloured : plain)}\n`);
    },
    end: (reports, unread) => {
      const totals = totalsOf(reports);
      if (reports.length !== 1) out(`${t('cli.totals', { workbooks: totals.workbooks, verdict: verdict(totals, locale) })}\n`);
      if (unread > 0) out(`${t('cli.not-checked', { count: unread })}\n`);
    },
  };
}

/** One JSON object for all files, written as they come, in the shape of the published contract. */
function jsonPrinter({ locale }: CheckCommand, { out }: Terminal): Printer {
  const words = wordsOf(locale);
  const failures: object[] = [];
  let first = true;
  out('{"schema":1,"workbooks":[');
  return {
    file: (outcome) => {
      if ('failure' in outcome) {
        failures.push({ path: outcome.path, code: outcome.failure.code, message: failureText(outcome.failure, outcome.path, locale) });
        return;
      }
      out(`${first ? '\n' : ',\n'}${JSON.stringify(workbookJson(outcome.path, outcome.report, words))}`);
      first = false;
    },
    end: (reports) => { out(`\n],"failures":${JSON.stringify(failures)},"totals":${JSON.stringify(totalsOf(reports))}}\n`); },
  };
}
