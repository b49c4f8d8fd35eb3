import { openAnyFile } from '../../hosts/file/open-any-file';
import { findingKeys } from '../../kept/fingerprint';
import { failureText } from '../../locales/failure-text';
import type { LocaleId } from '../../locales/locale';
import { runCheck } from '../../run/run-check';
import { resolved } from '../../settings/resolve';
import { workbookJson } from '../json';
import { readInput, unexpected, type WorkFailure } from '../read-input';
import { coloured, plain, workbookText } from '../text';
import { totalsOf } from '../totals';
import { wordsOf } from '../words';
import { newFindings } from './baseline';
import { reviewOf } from './review-of';
import type { Checked, FailedFile, Task } from './task';

/** Checks one file and makes of it what is wanted. It throws nothing: what goes wrong with a file is its outcome, and the others go on. */
export async function checkTask({ input, settings, locale, wanted, limits, known, newOnly }: Task): Promise<Checked> {
  const { path } = input;
  const read = await readInput(input, limits);
  if ('failure' in read) return failed(path, read.failure, locale);
  try {
    const opened = openAnyFile(read.bytes, read.name, limits);
    if (!opened.ok) return failed(path, opened.failure, locale);
    const { check, taught } = resolved(settings);
    const whole = await runCheck(opened.host, { settings: check, taught });
    const held = known && newFindings(whole, known);
    const report = held && newOnly ? { ...whole, findings: whole.findings.filter((finding) => held.isNew.has(finding)) } : whole;
    return {
      path,
      totals: totalsOf([report]),
      text: wanted.text && workbookText(path, report, locale, wanted.text === 'coloured' ? coloured : plain, { suppressed: wanted.suppressed, isNew: held && !newOnly ? held.isNew : null }),
      json: wanted.json ? JSON.stringify(workbookJson(path, report, wordsOf(locale))) : null,
      review: wanted.review ? await reviewOf(report, opened.host, locale) : null,
      keys: wanted.keys ? findingKeys(whole) : null,
      compared: held?.compared ?? null,
    };
  } catch (error) {
    return failed(path, unexpected(error), locale);
  }
}

/** A file that was not checked, with the reason in words. */
export function failed(path: string, failure: WorkFailure, locale: LocaleId): FailedFile {
  return { path, failure: { code: failure.code, message: failureText(failure, path, locale) } };
}
