import { failureText } from '../locales/failure-text';
import { verdict } from '../locales/report-text';
import { translator } from '../locales/translate';
import type { Report } from '../rules/report';
import { checkFile, type Outcome } from './check-file';
import { expandInputs } from './inputs';
import { workbookJson } from './json';
import type { CheckCommand } from './options';
import { settingsOf } from './settings';
import type { Terminal } from './terminal';
import { coloured, plain, workbookText } from './text';
import { exitStatus, spokenCounts, totalsOf } from './totals';
import { wordsOf } from './words';

/** Checks files and prints what was found; answers the exit status. */
export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<number> {
  const print = command.format === 'json' ? jsonPrinter(command, terminal) : textPrinter(command, terminal);
  const reports: Report[] = [];
  let unread = 0;
  for (const input of await expandInputs(command.inputs)) {
    const outcome = await checkFile(input, settingsOf(command));
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
      if (reports.length !== 1) out(`${t('cli.totals', { workbooks: totals.workbooks, verdict: verdict(spokenCounts(totals), locale) })}\n`);
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
