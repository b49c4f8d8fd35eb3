import type { LocaleId } from './locale';
import { oneLine, quotedList, shortText } from './quote';
import { messageKey, type Translate, translator, type Values } from './translate';

/** As much of a failure as its words need: its code, and the data that goes with the code. */
export interface WordedFailure {
  readonly code: string;
  readonly data: {
    readonly kind?: string;
    readonly reason?: string;
    readonly part?: string;
    readonly measure?: string;
    readonly actual?: number;
    readonly limit?: number;
    readonly sheets?: readonly string[];
    readonly error?: string;
  };
}

const megabyte = 1024 * 1024;

/** Why a file was not checked and what to do, with the file's name in front. Throws for an unknown code. */
export function failureText(failure: WordedFailure, file: string, locale: LocaleId): string {
  const t = translator(locale);
  return t(messageKey(`file.${caseOf(failure)}`), { file: oneLine(file), ...valuesOf(failure, t) });
}

function caseOf({ code, data }: WordedFailure): string {
  if (code === 'damaged' && data.part !== undefined) return 'damaged-part';
  return code === 'too-large' ? `too-large.${data.measure ?? ''}` : code;
}

function valuesOf({ data }: WordedFailure, t: Translate): Values {
  const { kind, reason, part, sheets, error } = data;
  return {
    ...sizesOf(data),
    ...(kind === undefined ? {} : { kind: t(messageKey(`file.kind.${kind}`)) }),
    ...(reason === undefined ? {} : { reason: t(messageKey(`file.damage.${reason}`)) }),
    ...(part === undefined ? {} : { part: shortText(part) }),
    ...(sheets === undefined ? {} : { sheets: quotedList(sheets, t) }),
    ...(error === undefined ? {} : { error: shortText(error, 200) }),
  };
}

/** Bytes are said in megabytes, rounded up, so that what is over the limit never looks equal to it. */
function sizesOf({ measure, actual = 0, limit = 0 }: WordedFailure['data']): Values {
  if (measure === undefined) return { limit };
  return measure.endsWith('-bytes') ? { actual: Math.ceil(actual / megabyte), limit: Math.floor(limit / megabyte) } : { actual, limit };
}
