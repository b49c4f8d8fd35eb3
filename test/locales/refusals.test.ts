import { expect, test } from '@jest/globals';
import { refusalText } from '../../src/locales/refusal-text';
import { localeIds } from '../../src/locales/locale';
import type { Refusal } from '../../src/sheet/edit';
import { refusalFacts } from '../../src/sheet/plan/refusal-facts';

const cell = { sheetId: '1', cell: { row: 2, column: 1 } };
// A record, so that the compiler asks for each code.
const byCode: Record<Refusal['code'], Refusal> = {
  'cell-changed': { code: 'cell-changed', cell, expected: '', actual: { formula: '=A1', result: 3 } },
  'sheet-grown': { code: 'sheet-grown', sheetId: '1', used: { top: 0, left: 0, bottom: 9, right: 3 } },
  'sheet-missing': { code: 'sheet-missing', sheetId: '1' },
  'sheet-protected': { code: 'sheet-protected', sheetId: '1' },
  'workbook-protected': { code: 'workbook-protected' },
  'kept-changed': { code: 'kept-changed' },
  'name-taken': { code: 'name-taken', name: '问题清单' },
  'name-invalid': { code: 'name-invalid', name: 'a/b' },
  'text-too-long': { code: 'text-too-long', cell, length: 40_000 },
  'cell-merged': { code: 'cell-merged', cell },
  'cell-in-array': { code: 'cell-in-array', cell },
  'not-ours': { code: 'not-ours', kind: 'format', sheetId: '1' },
};

test.each(localeIds)('%s: every refusal says what, why and what to do, and names the place', (locale) => {
  const texts = Object.values(byCode).map((refusal) => refusalText(refusalFacts(refusal, () => '目标表'), locale));
  for (const text of texts) expect(text).toMatch(/^[^{}\n]{25,}[。.]$/);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts[0]).toContain('目标表!B3');
  expect(texts[0]).toContain('=A1');
});
