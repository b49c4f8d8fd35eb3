import type { Edit } from '../../../../src/sheet/edit';
import type { CellLook } from '../../../../src/sheet/sheet-look';
import { range, writeAt } from './writing';

const heading: CellLook = { font: '微软雅黑', size: 10, bold: true, color: '#FFFFFF', fill: '#1F4E79', horizontal: 'center', vertical: 'center', wrap: true };

/** A list of findings as the program adds it: with every kind of look, links, freezing, print set-up and a chart. */
export function issueSheet(sheetId: string, after: string, name = '问题清单'): Edit[] {
  return [
    { kind: 'add-sheet', sheetId, name, after },
    writeAt(sheetId, 'A1', [[name, '', '', '', '', ''], ['序号', '等级', '位置', '现为', '应为', '分值']]),
    writeAt(sheetId, 'A3', [[1, '错误', 'B2', '=1+1', '≥90%', 10], [2, '提醒', 'C3', '', '130630198001010012', 20], ['合计', '', '', '', '', { formula: '=SUM(F3:F4)', result: 30 }]], [[null, null, null, '@', null, '0.0'], [null, null, null, null, null, '0.0'], [null, null, null, null, null, '0.0']]),
    { kind: 'merge', range: range(sheetId, 'A1:F1') },
    { kind: 'format', range: range(sheetId, 'A1:F1'), look: { size: 16, bold: true, horizontal: 'center' } },
    { kind: 'format', range: range(sheetId, 'A2:F2'), look: heading },
    { kind: 'borders', range: range(sheetId, 'A2:F5'), borders: { sides: ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'], style: 'thin', color: '#808080' } },
    { kind: 'width', sheetId, from: 0, to: 5, characters: 14.5 },
    { kind: 'height', sheetId, from: 0, to: 0, points: 30 },
    { kind: 'validation', range: range(sheetId, 'B3:B4'), validation: { rule: { type: 'list', values: ['错误', '提醒', '提示'] }, strict: true, prompt: { title: '等级', text: '请选择' }, alert: { title: '等级', text: '不在列表中' } } },
    { kind: 'validation', range: range(sheetId, 'F3:F4'), validation: { rule: { type: 'decimal', min: 0, max: 100 }, strict: false } },
    { kind: 'freeze', sheetId, rows: 2, columns: 1 },
    { kind: 'print', sheetId, setup: { orientation: 'landscape', fitWidth: true, titleRows: { from: 0, to: 1 }, footer: '&C第 &P 页，共 &N 页', breaksBefore: [4] } },
    { kind: 'link', cell: { sheetId, cell: { row: 2, column: 2 } }, target: range(after, 'B2') },
    { kind: 'chart', sheetId, chart: { type: 'column', title: name, categories: range(sheetId, 'A3:A4').rect, series: [{ name: { row: 1, column: 5 }, values: range(sheetId, 'F3:F4').rect }], place: range(sheetId, 'H2:N15').rect } },
    { kind: 'mark', sheetId, marks: [{ level: 'error', areas: [range(sheetId, 'B3').rect] }] },
  ];
}
