import type { FileLimits } from '../../hosts/file/limits';
import type { CheckCommand, Usage } from '../options';
import { filesOnly, formatIds, parseFormat, type WantedFormat } from './formats';

/** Options of a check whose value is a whole number above 0. */
export const numberOptions = ['jobs', 'max-file-mb', 'max-unpacked-mb', 'max-cells', 'max-seconds', 'max-memory-mb'] as const;
export type NumberOption = (typeof numberOptions)[number];

const megabyte = 1024 * 1024;
const wholeNumber = /^[1-9]\d{0,8}$/;
const usualSeconds = 300;
const usualMemory = 2048;
/** Formats as they are written after --format. */
const allowedFormats = formatIds.map((id) => (filesOnly.has(id) ? `${id}=…` : `${id}[=…]`)).join('|');

/** What is wrong with the formats, or with the numbers that were given (null: not given); null where nothing is. */
export function batchFault(formats: readonly string[], number: (name: NumberOption) => string | null): Usage | null {
  const wrong = numberOptions.find((name) => !wholeNumber.test(number(name) ?? '1'));
  if (wrong !== undefined) return { kind: 'bad-value', option: `--${wrong}`, value: number(wrong) ?? '', allowed: '1, 2, 3…' };
  const parsed = formats.map((given) => ({ given, wanted: parseFormat(given) }));
  const unknown = parsed.find(({ wanted }) => !wanted || (wanted.file === null && filesOnly.has(wanted.format)));
  if (unknown) return { kind: 'bad-value', option: '--format', value: unknown.given, allowed: allowedFormats };
  const [one, other] = parsed.filter(({ wanted }) => wanted?.file === null);
  return one && other ? { kind: 'not-together', one: `--format ${one.given}`, other: `--format ${other.given}` } : null;
}

/** Formats that have been found right. */
export function formatsOf(formats: readonly string[]): WantedFormat[] {
  return formats.flatMap((text) => parseFormat(text) ?? []);
}

/** The options of a check that have been found right. */
export function checkOptions(lists: readonly string[], number: (name: NumberOption) => string | null): Pick<CheckCommand, 'lists' | 'jobs' | 'seconds' | 'memory' | 'limits'> {
  const given = (name: NumberOption): number | null => (number(name) === null ? null : Number(number(name)));
  return {
    lists,
    jobs: given('jobs'),
    seconds: given('max-seconds') ?? usualSeconds,
    memory: given('max-memory-mb') ?? usualMemory,
    limits: limitsOf(given('max-file-mb'), given('max-unpacked-mb'), given('max-cells')),
  };
}

function limitsOf(file: number | null, unpacked: number | null, cells: number | null): Partial<FileLimits> {
  return {
    ...(file === null ? {} : { fileBytes: file * megabyte }),
    ...(unpacked === null ? {} : { unpackedBytes: unpacked * megabyte }),
    ...(cells === null ? {} : { cells }),
  };
}
