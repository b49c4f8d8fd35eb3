import type { Edit } from '../../../src/sheet/edit';
import type { WorkbookData } from '../../office-host/workbook/data';
import { range, rect, write } from './applying';

/** A workbook with a person's own looks, merges, rules and formulas in it. */
export const owned: WorkbookData = {
  sheets: [
    {
      id: '{A}',
      name: '目标表',
      rows: [['项目', '一月', '二月'], ['供暖', 1, 2], ['供水', 3, 4], ['合计', 4, 6]],
      formulas: { B4: '=SUM(B2:B3)', C4: '=SUM(C$2:C3)' },
      formats: { B2: '0.00', C2: '0%' },
      looks: { A1: { bold: true }, B2: { fill: '#FFFF00' } },
      lines: { 'A1 top': { style: 'thin', color: '#000000' } },
      merges: ['A6:B6'],
      rules: [{ kind: 'expression', formula: 'B2>1', areas: 'B2:C4,H:H', fill: '#00FF00' }],
      validations: [{ areas: 'B2:C3', rule: { type: 'decimal', min: 0, max: 9 }, strict: true }],
      heights: { '4': 30 },
      links: { A4: '说明!A1' },
    },
    { id: '{B}', name: '说明', rows: [['=目标表!B4', '甲']], formulas: { B1: '=目标表!B4' } },
  ],
};

const words = { title: '提示', text: '请选择' };

/** Every kind of edit that a sheet of ours takes, in the order in which one would make it. */
export const newSheet: readonly Edit[] = [
  { kind: 'add-sheet', sheetId: 'new', name: '草稿', after: '{A}' },
  { kind: 'width', sheetId: 'new', from: 0, to: 1, characters: 20 },
  { kind: 'width', sheetId: 'new', from: 2, to: 2, characters: 12.5 },
  { kind: 'height', sheetId: 'new', from: 0, to: 0, points: 30 },
  write('new', 'A1:C5', [['汇总', null, null], ['部门', '金额', '比例'], ['甲', 10, 0.4], ['乙', 15, 0.6], ['合计', { formula: '=SUM(B3:B4)', result: 25 }, '']], [
    [null, null, null], [null, null, null], [null, '0.00', '0%'], [null, '0.00', '0%'], [null, '0.00', null],
  ]),
  { kind: 'merge', range: range('new', 'A1:C1') },
  { kind: 'format', range: range('new', 'A1:C1'), look: { font: '黑体', size: 16, bold: true, horizontal: 'center', vertical: 'center', color: '#1F4E79', fill: '#DDEBF7' } },
  { kind: 'format', range: range('new', 'A2:C2'), look: { italic: true, wrap: true, vertical: 'top', horizontal: 'right' } },
  { kind: 'format', range: range('new', 'E2:E3'), look: { numberFormat: '0.00%' } },
  { kind: 'borders', range: range('new', 'A2:C5'), borders: { sides: ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'], style: 'thin', color: '#808080' } },
  { kind: 'borders', range: range('new', 'A5:C5'), borders: { sides: ['bottom', 'inside-horizontal'], style: 'medium', color: '#000000' } },
  { kind: 'borders', range: range('new', 'A2:C2'), borders: { sides: ['bottom'], style: 'dotted', color: '#FF0000' } },
  { kind: 'validation', range: range('new', 'A3:A4'), validation: { rule: { type: 'list', values: ['甲', '乙', '丙'] }, strict: true, prompt: words, alert: { title: '不行', text: '不在列表里' } } },
  { kind: 'validation', range: range('new', 'B3:B4'), validation: { rule: { type: 'decimal', min: 0, max: 100.5 }, strict: false } },
  { kind: 'link', cell: { sheetId: 'new', cell: { row: 2, column: 0 } }, target: range('{A}', 'A2:C2') },
  { kind: 'link', cell: { sheetId: 'new', cell: { row: 6, column: 0 } }, target: range('new', 'B5') },
  { kind: 'freeze', sheetId: 'new', rows: 2, columns: 1 },
  { kind: 'print', sheetId: 'new', setup: { orientation: 'landscape', titleRows: { from: 0, to: 1 }, printArea: rect('A1:H20'), fitWidth: true, footer: '&L左&C第 &P 页，共 &N 页', breaksBefore: [3] } },
  { kind: 'chart', sheetId: 'new', chart: { type: 'column', title: '各部门', categories: rect('A3:A4'), series: [{ name: { row: 1, column: 1 }, values: rect('B3:B4') }, { name: { row: 1, column: 2 }, values: rect('C3:C4') }], place: rect('E5:J18') } },
  { kind: 'mark', sheetId: 'new', marks: [{ level: 'warning', areas: [rect('B3')] }] },
  { kind: 'rename-sheet', sheetId: 'new', name: '汇总' },
];

/** What that sheet is to be, in the comparable form. */
export const newSheetData = {
  name: '汇总',
  visibility: 'visible',
  rows: [['汇总'], ['部门', '金额', '比例'], ['甲', 10, 0.4], ['乙', 15, 0.6], ['合计', 25]],
  formulas: { B5: '=SUM(B3:B4)' },
  formats: { A1: '@', A2: '@', B2: '@', C2: '@', E2: '0.00%', A3: '@', B3: '0.00', C3: '0%', E3: '0.00%', A4: '@', B4: '0.00', C4: '0%', A5: '@', B5: '0.00' },
  widths: { A: 140, B: 140, C: 88 },
  heights: { '1': 30 },
  merges: ['A1:C1'],
  rules: [{ kind: 'expression', formula: 'LEN("indicator-check:W")>0', areas: 'B3', fill: '#FFEB9C' }],
  validations: [
    { areas: 'A3:A4', rule: { type: 'list', values: ['甲', '乙', '丙'] }, strict: true, prompt: words, alert: { title: '不行', text: '不在列表里' } },
    { areas: 'B3:B4', rule: { type: 'decimal', min: 0, max: 100.5 }, strict: false },
  ],
  freeze: { rows: 2, columns: 1 },
  print: { orientation: 'landscape', paper: 'A4', titleRows: '1:2', area: 'A1:H20', fitWidth: true, footer: '&L左&C第 &P 页，共 &N 页', breaks: [3] },
  links: { A3: '目标表!A2', A7: '汇总!B5' },
  charts: [{ type: 'column', title: '各部门', categories: 'A3:A4', series: [{ name: '金额', values: 'B3:B4' }, { name: '比例', values: 'C3:C4' }], place: 'E5:J18' }],
};

/** Edits beside what a person's sheet holds. */
export const beside: readonly Edit[] = [
  write('{A}', 'F1:G2', [['问题', '说明'], ['甲', 1]]),
  { kind: 'format', range: range('{A}', 'F1:G1'), look: { bold: true, fill: '#DDEBF7' } },
  { kind: 'borders', range: range('{A}', 'F1:G2'), borders: { sides: ['top', 'bottom'], style: 'thin', color: '#808080' } },
  { kind: 'merge', range: range('{A}', 'F4:G4') },
  { kind: 'validation', range: range('{A}', 'H2:H3'), validation: { rule: { type: 'list', values: ['是', '否'] }, strict: true } },
  { kind: 'link', cell: { sheetId: '{A}', cell: { row: 4, column: 7 } }, target: range('{B}', 'A1') },
];
