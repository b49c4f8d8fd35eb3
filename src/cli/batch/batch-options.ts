import type { FileLimits } from '../../hosts/file/limits';
import type { CheckCommand, Usage } from '../options';
import { filesOnly, formatIds, parseFormat, type WantedFormat } from './formats';

const megabyte = 1024 * 1024;
const wholeNumber = /^[1-9]\d{0,9}$/;
/** Formats as they are written after --format. */
const allowed = formatIds.map((id) => (filesOnly.has(id) ? `${id}=…` : `${id}[=…]`)).join('|');

/** What is wrong with the formats or with the numbers that were given; null where nothing is. */
export function batchFault(formats: readonly string[], numbers: readonly string[], text: (name: never) => string): Usage | null {
  const read = text as (name: string) => string;
  const wrongNumber = numbers.find((name) => !wholeNumber.test(read(name)));
  if (wrongNumber !== undefined) return { kind: 'bad-value', option: `--${wrongNumber}`, value: read(wrongNumber), allowed: '1, 2, 3…' };
  const parsed = formats.map((given) => ({ given, wanted: parseFormat(given) }));
  const wrong = parsed.find(({ wanted }) => !wanted || (wanted.file === null && filesOnly.has(wanted.format)));
  if (wrong) return { kind: 'bad-value', option: '--format', value: wrong.given, allowed };
  const printed = parsed.filter(({ wanted }) => wanted?.file === null);
  const [one, other] = printed;
  return one && other ? { kind: 'not-together', one: `--format ${one.given}`, other: `--format ${other.given}` } : null;
}
