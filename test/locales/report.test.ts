import { expect, test } from '@jest/globals';
import { forms } from '../../src/forms/registry';
import { localeIds } from '../../src/locales/locale';
import { nearMissText, noticeText, verdict } from '../../src/locales/report-text';
import { translator } from '../../src/locales/translate';
import { severities } from '../../src/rules/severity';

const none = { tables: 3, errors: 0, warnings: 0, infos: 0 };

test('the verdict leaves out what there is none of', () => {
  expect(verdict({ ...none, errors: 2, warnings: 5 }, 'zh-CN')).toBe('3 张表，2 处错误、5 处提醒');
  expect(verdict({ ...none, errors: 2, warnings: 5, infos: 1 }, 'zh-CN')).toBe('3 张表，2 处错误、5 处提醒、1 处提示');
  expect(verdict({ ...none, errors: 1, infos: 2 }, 'en')).toBe('3 tables: 1 error, 2 hints');
});

test('the verdict without findings, and without tables', () => {
  expect(verdict(none, 'zh-CN')).toBe('3 张表，未发现问题');
  expect(verdict({ ...none, tables: 1 }, 'en')).toBe('1 table: no problems found');
  expect(verdict({ ...none, tables: 0 }, 'zh-CN')).toBe('未找到绩效表');
});

test('totals over workbooks count in English as people do', () => {
  const total = (workbooks: number): string => translator('en')('cli.totals', { workbooks, verdict: verdict(none, 'en') });
  expect(total(1)).toBe('1 workbook, 3 tables: no problems found');
  expect(total(1200)).toBe('1,200 workbooks, 3 tables: no problems found');
});

test('a near miss says what was seen and what is lacking', () => {
  const miss = { reason: 'no-heading' as const, seen: ['绩效目标表', '资金\n支出计划'], seenAt: ['A1', 'A6'], lacking: ['指标值'] };
  expect(nearMissText(miss, 'zh-CN')).toBe('看到「绩效目标表」（A1）、「资金 支出计划」（A6），没有找到完整的指标表头（缺少「指标值」）；请核对表头的列名');
  expect(nearMissText({ ...miss, reason: 'items-in-a-row', lacking: [] }, 'zh-CN')).toBe('看到「绩效目标表」（A1）、「资金 支出计划」（A6），各项经费横着排在同一行；请改成一项经费占一行');
  expect(nearMissText({ ...miss, reason: 'no-known-groups' }, 'en')).toContain('(lacking: “指标值”)');
});

test('a notice names the sheet, and the part that was not checked', () => {
  expect(noticeText({ kind: 'hidden-sheet', sheetName: '底稿', visibility: 'hidden' }, 'zh-CN')).toBe('工作表「底稿」是隐藏的，也做了检查');
  expect(noticeText({ kind: 'hidden-sheet', sheetName: '底稿', visibility: 'very-hidden' }, 'en')).toContain('very hidden');
  expect(noticeText({ kind: 'not-read', sheetName: '明细', range: 'A500001:J600000' }, 'zh-CN')).toBe('工作表「明细」的单元格超过 500 万个，A500001:J600000 这部分没有检查');
  expect(noticeText({ kind: 'not-calculated', sheetName: '明细' }, 'en')).toContain('save the file in Excel');
});

test.each(localeIds)('%s: forms, severities and conventions have names', (locale) => {
  const t = translator(locale);
  const names = [
    ...forms.map(({ id }) => t(`form.${id}`)),
    ...severities.flatMap((severity) => [t(`severity.${severity}`), t(`severity.${severity}.long`)]),
    ...(['cumulative', 'incremental', 'ambiguous', 'invalid'] as const).map((convention) => t(`convention.${convention}`)),
  ];
  expect(new Set(names).size).toBe(forms.length + 2 * severities.length + 4);
});
