import { describe, expect, test } from '@jest/globals';
import { detect } from '../../src/detect/detect';
import { cellAddress, columnLetters, rangeAddress } from '../../src/sheet/address';
import { reportOnValues, rowsFrom, workbookOf } from '../support/grid';
import { layouts, nothing } from './layouts';

describe.each(layouts)('$name', ({ rows, tables }) => {
  const report = reportOnValues(workbookOf(rowsFrom(rows)));

  test('is found and read', () => {
    const got = report.tables.map(({ table, projects, unit }) => ({
      range: rangeAddress(table.range),
      form: table.form,
      unit,
      columns: table.blocks.map(({ columns }) => Object.entries(columns).map(([id, column]) => `${id}:${columnLetters(column)}`).sort().join(' ')),
      rows: table.blocks.map((block) => block.rows.map((row) => row + 1).join()),
      projects: projects.map(({ name, budget }) => [name, budget.total?.figure?.value.toFixed() ?? null, budget.fiscal?.figure?.value.toFixed() ?? null, budget.other?.toFixed() ?? null]),
    }));
    expect(got).toEqual(tables.map((table) => ({ ...table, columns: table.columns.map((each) => each.split(' ').sort().join(' ')) })));
  });

  test('raises nothing that is not there', () => {
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ rule, cell }) => `${rule} ${cellAddress(cell)}`)).toEqual([]);
  });
});

describe.each(nothing)('$name', ({ rows, nearMiss }) => {
  test('is no table', () => {
    const { tables, nearMisses } = detect(workbookOf(rowsFrom(rows)));
    expect(tables).toEqual([]);
    expect(nearMisses.map(({ reason }) => reason)).toEqual(nearMiss === null ? [] : [nearMiss]);
    for (const miss of nearMisses) expect(miss.seen.length).toBeGreaterThan(0);
  });
});

test('an empty workbook, an empty sheet and one cell hold no table', () => {
  expect(detect({ sheets: [] }).tables).toEqual([]);
  expect(detect(workbookOf([])).tables).toEqual([]);
  expect(detect(workbookOf([['项目支出绩效目标表']])).tables).toEqual([]);
});
