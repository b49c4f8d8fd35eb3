import type { LocaleId } from '../../locales/locale';
import { book, departmentOf } from './html/book';
import { pageBeginning, pageEnd } from './html/page';
import { newTally } from './html/tally';
import type { Output } from './output';
import type { Sink } from './sink';
import { newSpool } from './spool';
import type { FailedFile } from './task';

/** One page that holds all that it needs. The workbooks' parts wait in a file, as what stands above them is known last. */
export async function htmlOutput(sink: Sink, locale: LocaleId): Promise<Output> {
  const spool = await newSpool().catch(async (error: unknown) => {
    await sink.discard();
    throw error;
  });
  const tally = newTally();
  const failures: FailedFile[] = [];
  return {
    add: async (checked) => {
      if ('failure' in checked) {
        failures.push(checked);
        return;
      }
      const { findings = [], tables = [] } = checked.review ?? {};
      for (const finding of findings) tally.add(departmentOf(finding, tables), finding.rule, finding.severity);
      await spool.write(book(checked, locale).markup);
    },
    end: async (summary) => {
      for (const { department, rule, severity } of summary.across ?? []) tally.add(department, rule, severity);
      await sink.write(pageBeginning(summary, failures, tally, locale).markup);
      for await (const text of spool.read()) await sink.write(text);
      await sink.write(pageEnd.markup);
      await sink.close();
      await spool.remove();
    },
    discard: async () => {
      await Promise.all([sink.discard(), spool.remove()]);
    },
  };
}
