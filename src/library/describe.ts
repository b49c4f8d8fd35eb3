import type { FileFailure } from '../hosts/file/failure';
import { failureText } from '../locales/failure-text';
import { describe as describeFinding, type Description } from '../locales/finding-text';
import type { LocaleId } from '../locales/locale';
import type { Finding } from '../rules/report';

export type { Description };

/** A finding in words: what is wrong, why it matters, what to do; `text` is all of it in one line. */
export function describe(finding: Finding, locale: LocaleId = 'zh-CN'): Description {
  return describeFinding(finding, locale);
}

/** Why a file was not read and what to do, with its name in front. */
export function describeFailure(failure: FileFailure, name: string, locale: LocaleId = 'zh-CN'): string {
  return failureText(failure, name, locale);
}
