import { expect, test } from '@jest/globals';
import { maySameOrganization, type Organization } from '../../src/content/organization';
import type { Example } from '../../src/rules/examples/example';
import type { BaseName } from '../../src/rules/examples/bases';
import { exampleSheets } from '../../src/rules/examples/workbook';
import { checkSheets } from '../rules/run-example';

test.each<[string, BaseName, Example['change'], string | null]>([
  ['a code with its name below the title', 'project', {}, '县交通运输局'],
  ['a name behind 单位：', 'project', { A2: '单位：县教育局' }, '县教育局'],
  ['the unit of money is none', 'project', { A2: '单位：万元', F2: null }, null],
  ['nothing below the title', 'project', { A2: null }, null],
  ['a year in the title is no code', 'project', { A1: '2026年项目支出绩效目标表', A2: null }, null],
  ['a year below the title is none', 'project', { A2: '2026年度预算' }, null],
  ['a field of its own', 'department', {}, '县气象局'],
  ['a field with a code', 'transfer', { C4: '301-水利局' }, '水利局'],
  ['a line above a list', 'wide', {}, '县文化馆'],
])('the unit of a table: %s', (_, base, change, wanted) => {
  const { tables } = checkSheets(exampleSheets({ note: '', base, ...(change && { change }) }));
  expect(tables.map(({ organization }) => organization?.name ?? null)).toEqual([wanted]);
});

test('units are the same by code, or where one name holds the other; an unknown one may be any', () => {
  const of = (code: string, name: string): Organization => ({ code, name });
  expect(maySameOrganization(of('224001', '县交通局'), of('224001', '交通运输局'))).toBe(true);
  expect(maySameOrganization(of('', '县交通运输局'), of('224001', '县交通运输局'))).toBe(true);
  expect(maySameOrganization(null, of('', '县水利局'))).toBe(true);
  expect(maySameOrganization(of('', '县交通运输局'), of('', '县水利局'))).toBe(false);
});
