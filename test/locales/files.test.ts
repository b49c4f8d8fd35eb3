import { expect, test } from '@jest/globals';
import type { DamageReason, FileFailure, LegacyKind, OtherKind, SizeMeasure } from '../../src/hosts/file/failure';
import { failureText, type WordedFailure } from '../../src/locales/failure-text';
import { localeIds } from '../../src/locales/locale';

// Records, so that the compiler asks for each kind and code that the file host may name.
const legacyKinds: Record<LegacyKind, true> = { xls: true, 'xls-95': true, xlsb: true, ods: true, 'xml-2003': true };
const otherKinds: Record<OtherKind, true> = { png: true, jpeg: true, gif: true, bmp: true, tiff: true, pdf: true, word: true, powerpoint: true, archive: true, unknown: true };
const reasons: Record<DamageReason, true> = {
  'no-directory': true, 'bad-directory': true, 'duplicate-part': true, 'missing-part': true, compression: true, size: true, checksum: true, encoding: true, 'not-xml': true, reader: true,
};
const measures: Record<SizeMeasure, readonly [actual: number, limit: number]> = { parts: [12_000, 10_000], 'unpacked-bytes': [4_294_967_296, 314_572_800], ratio: [1032, 500] };

const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record) as Key[];

const byCode: { readonly [Code in FileFailure['code']]: readonly Extract<FileFailure, { code: Code }>[] } = {
  'empty-file': [{ code: 'empty-file', data: {} }],
  encrypted: [{ code: 'encrypted', data: {} }],
  html: [{ code: 'html', data: {} }],
  'html-without-table': [{ code: 'html-without-table', data: {} }],
  'legacy-format': keysOf(legacyKinds).map((kind) => ({ code: 'legacy-format', data: { kind } })),
  'not-a-workbook': keysOf(otherKinds).map((kind) => ({ code: 'not-a-workbook', data: { kind } })),
  damaged: keysOf(reasons).flatMap((reason) => [{ code: 'damaged', data: { reason } } as const, { code: 'damaged', data: { reason, part: 'xl/workbook.xml' } } as const]),
  'too-large': keysOf(measures).map((measure) => ({ code: 'too-large', data: { measure, actual: measures[measure][0], limit: measures[measure][1] } })),
  'unsafe-xml': [{ code: 'unsafe-xml', data: { part: 'xl/workbook.xml' } }],
  'sheet-unreadable': [{ code: 'sheet-unreadable', data: { sheets: ['目标表', '自评表'] } }],
};
const others: readonly WordedFailure[] = [
  { code: 'not-found', data: {} },
  { code: 'not-readable', data: {} },
  { code: 'folder-empty', data: {} },
  { code: 'no-match', data: {} },
  { code: 'link-circle', data: {} },
  { code: 'too-slow', data: { limit: 300 } },
  { code: 'too-much-memory', data: {} },
  { code: 'too-large', data: { measure: 'file-bytes', actual: 314_572_800, limit: 209_715_200 } },
  { code: 'unexpected', data: { error: 'boom' } },
];
const failures: readonly WordedFailure[] = [...Object.values(byCode).flat(), ...others];

test.each(localeIds)('%s: every failure names the file, and says more, on one line', (locale) => {
  const texts = failures.map((failure) => failureText(failure, '2024 年/目标.xlsx', locale));
  for (const text of texts) expect(text).toMatch(/^2024 年\/目标\.xlsx(?:：|: )[^{}\n]{12,}$/);
  expect(new Set(texts).size).toBe(failures.length);
});

test('a file with a password', () => {
  expect(failureText({ code: 'encrypted', data: {} }, '目标.xlsx', 'zh-CN')).toBe('目标.xlsx：设有打开密码，不能读取。请先用 Excel 去掉打开密码后另存，再检查。');
});

test('sizes are said in megabytes', () => {
  const failure: FileFailure = { code: 'too-large', data: { measure: 'unpacked-bytes', actual: 314_572_801, limit: 314_572_800 } };
  expect(failureText(failure, 'a.xlsx', 'en')).toContain('unpacked it has 301 MB, above the limit of 300 MB');
});

test('sheets and parts are named', () => {
  expect(failureText({ code: 'sheet-unreadable', data: { sheets: ['目标表', '自评表'] } }, 'a.xlsx', 'zh-CN')).toContain('工作表「目标表」、「自评表」不能读取');
  expect(failureText({ code: 'damaged', data: { reason: 'checksum', part: 'xl/workbook.xml' } }, 'a.xlsx', 'en')).toContain('an inner part has the wrong checksum: xl/workbook.xml');
});

test('a name cannot steer a terminal', () => {
  expect(failureText({ code: 'not-found', data: {} }, 'a\u001b[2J\nb.xlsx', 'en')).toMatch(/^a \[2J b\.xlsx: /);
});
