import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/rules/report';
import { cellAddress, parseRange, rangeAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/snapshot';
import { reportOnValues, type Rows, sheetOf, shifted } from '../support/grid';
import { hebei, publicTable, wide } from '../support/tables';

/** Words that stand on forms, so that random grids are full of headings, labels and groups out of place. */
const words = [
  '一级指标', '二级指标', '三级指标', '指标值', '绩效指标描述', '单位', '分值', '得分', '产出指标', '效益指标', '满意度指标', '数量指标', '质量指标:合格率100%', '成本指标',
  '项目名称', '项目编码', '预算数', '其中：财政资金', '其他资金', '预算规模及资金用途', '资金支出计划（%）', '3月底', '6月底', '10月底', '12月底', '绩效目标', '长期绩效指标', '年度绩效指标',
  '1.设备购置绩效目标表', '“三公”经费表', '因公出国经费', '公务接待费', '公务用车购置费', '合计', '2025年预算', '2026年预算', '增减金额', '单位：万元', '年初预算数', '全年执行数', '合计', '说明：无',
  '优', '良', '绩效指标评价标准', '≥90%', '#REF!', '……', '指标1：', 'XX',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 0.25, 30, 100, 27.8) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const grid: fc.Arbitrary<CellValue[][]> = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 24 });
const offset = fc.record({ down: fc.nat(60), right: fc.nat(40) });

/** The address of a single cell, moved back. */
function addressBack(address: string, down: number, right: number): string {
  const range = parseRange(address);
  return range ? cellAddress({ row: range.top - down, column: range.left - right }) : address;
}

/** A report with every place moved back, so that two can be compared. */
function movedBack(report: Report, down: number, right: number): unknown {
  return JSON.parse(JSON.stringify(report), (key, value: unknown) => {
    if (key === 'seenAt' && Array.isArray(value)) return value.map((address) => addressBack(String(address), down, right));
    if (typeof value !== 'number') return value;
    if (key === 'row' || key === 'top' || key === 'bottom' || key === 'heading') return value - down;
    return key === 'column' || key === 'left' || key === 'right' ? value - right : value;
  });
}

/** Row and column numbers that stand in lists or under names of their own. */
function places(report: Report, down: number, right: number): unknown {
  return report.tables.map(({ table }) => ({
    range: rangeAddress({ top: table.range.top - down, left: table.range.left - right, bottom: table.range.bottom - down, right: table.range.right - right }),
    rows: table.blocks.map(({ rows }) => rows.map((row) => row - down)),
    columns: table.blocks.map(({ columns }) => Object.entries(columns).map(([id, column]) => `${id}:${column - right}`)),
    projects: table.projects.map(({ rows }) => rows?.map((row) => row - down)),
  }));
}

function comparable(report: Report, down: number, right: number): unknown {
  const moved = JSON.stringify(movedBack(report, down, right), (key, value: unknown) => (key === 'rows' || key === 'columns' ? undefined : value));
  // A duplicate's finding names the address of the first one, which moves too.
  return { moved: moved.replaceAll(/"first":"[A-Z]+\d+"/g, ''), places: places(report, down, right) };
}

const known: readonly (readonly [string, Rows])[] = [['hebei', hebei], ['wide', wide], ['public', publicTable]];

/** Real tables, one below the other, with some cells overwritten: grids that are almost right. */
const damaged: fc.Arbitrary<CellValue[][]> = fc
  .record({
    tables: fc.array(fc.record({ at: fc.nat(known.length - 1), gap: fc.nat(3), indent: fc.nat(2) }), { minLength: 1, maxLength: 3 }),
    edits: fc.array(fc.record({ row: fc.nat(50), column: fc.nat(9), value: cell }), { maxLength: 6 }),
  })
  .map(({ tables, edits }) => {
    const rows = tables.flatMap(({ at, gap, indent }) => [...Array.from({ length: gap }, () => []), ...shifted(known[at]?.[1] ?? [], 0, indent)]).map((row) => [...row]);
    for (const { row, column, value } of edits) {
      const target = rows[row];
      if (!target) continue;
      while (target.length < column) target.push('');
      target[column] = value;
    }
    return rows;
  });

describe.each([['random', grid], ['damaged', damaged]] as const)('%s grids', (_, grids) => {
  test('never make the engine throw', () => {
    fc.assert(fc.property(grids, (rows) => { reportOnValues({ sheets: [sheetOf(rows)] }); }), { numRuns: 1000 });
  });

  test('give the same report, moved, whatever empty rows and columns stand before them', () => {
    fc.assert(
      fc.property(grids, offset, (rows, { down, right }) => {
        const plain = comparable(reportOnValues({ sheets: [sheetOf(rows)] }), 0, 0);
        expect(comparable(reportOnValues({ sheets: [sheetOf(shifted(rows, down, right))] }), down, right)).toEqual(plain);
        expect(comparable(reportOnValues({ sheets: [sheetOf(rows, 'Sheet1', { row: down, column: right })] }), down, right)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(known)('a %s table', (_, rows) => {
  test('is found once, wherever it stands', () => {
    const plain = reportOnValues({ sheets: [sheetOf(rows)] });
    expect(plain.tables).toHaveLength(1);
    fc.assert(
      fc.property(offset, ({ down, right }) => {
        const moved = reportOnValues({ sheets: [sheetOf(shifted(rows, down, right))] });
        expect(comparable(moved, down, right)).toEqual(comparable(plain, 0, 0));
      }),
      { numRuns: 60 },
    );
  });
});
