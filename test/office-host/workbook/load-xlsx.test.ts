/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { loadXlsx } from './load-xlsx';

test('a workbook is read by the second reader: values, formats, sheets', async () => {
  const bytes = readFileSync('test/fixtures/workbooks/hebei-cumulative.xlsx');
  const { sheets } = await loadXlsx(bytes);
  const [sheet] = sheets;
  expect(sheet?.rows.flat()).toContain('一级指标');
  expect(sheet?.rows.flat().some((value) => typeof value === 'number')).toBe(true);
  expect(Object.values(sheet?.formats ?? {}).some((code) => code.includes('%'))).toBe(true);
});

test('bytes that are no workbook are an error', async () => {
  await expect(loadXlsx(new Uint8Array([1, 2, 3]))).rejects.toThrow('second reader');
});
