import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { init } from 'excelize-wasm';

type Excelize = Awaited<ReturnType<typeof init>>;

function answered(answer: { readonly error: string | null }): void {
  if (answer.error !== null) throw new Error(answer.error);
}

/** A file of a person's with looks, merges, formulas, conditional formats, validations, links and frozen panes of theirs. */
export function ownedFile({ NewFile }: Excelize): Uint8Array {
  const file = NewFile();
  const name = '目标表';
  answered(file.SetSheetName('Sheet1', name));
  file.NewSheet('Other, sheet');
  const rows = [['项目', '一月', '二月'], ['供暖', 1, 2], ['供水', 3, 4], ['合计', 4, 6], [], ['0012', '=文字', true]];
  rows.forEach((row, at) => { row.forEach((value, column) => { answered(file.SetCellValue(name, `${'ABC'.charAt(column)}${at + 1}`, value)); }); });
  answered(file.SetCellValue('Other, sheet', 'A1', '甲'));
  for (const column of ['B', 'C']) answered(file.SetCellFormula(name, `${column}4`, `SUM(${column}2:${column}3)`));
  answered(file.SetCellFormula('Other, sheet', 'B1', '目标表!B4*2'));
  answered(file.MergeCell(name, 'A8', 'B8'));
  const { style: money } = file.NewStyle({ NumFmt: 4, Font: { Family: '宋体', Size: 12, Bold: true }, Fill: { Type: 'pattern', Pattern: 1, Color: ['FFFF00'] }, Border: [{ Type: 'top', Style: 1, Color: '000000' }] });
  answered(file.SetCellStyle(name, 'B2', 'C3', money));
  const { style: text } = file.NewStyle({ NumFmt: 49, Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true } });
  answered(file.SetCellStyle(name, 'A6', 'B6', text));
  const { style: green } = file.NewConditionalStyle({ Fill: { Type: 'pattern', Pattern: 1, Color: ['00FF00'] } });
  answered(file.SetConditionalFormat(name, 'B2:C4', [{ Type: 'formula', Criteria: 'B2>1', Format: green }]));
  answered(file.SetConditionalFormat(name, 'C2:C9', [{ Type: 'top', Criteria: '=', Value: '3', Format: green }]));
  answered(file.AddDataValidation(name, { Sqref: 'A2:A3', Type: 'list', Formula1: '"供暖,供水"', ShowErrorMessage: true, ErrorStyle: 'stop', AllowBlank: true }));
  answered(file.SetCellHyperLink(name, 'A4', 'Other, sheet!A1', 'Location'));
  answered(file.SetRowHeight(name, 4, 30));
  answered(file.SetColWidth(name, 'A', 'B', 20));
  answered(file.SetPanes(name, { Freeze: true, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }));
  const { buffer, error } = file.WriteToBuffer();
  if (error !== null || !(buffer instanceof Uint8Array)) throw new Error(error ?? 'no bytes');
  // The library marks every formula's result as a text.
  const parts = unzipSync(buffer);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, part.startsWith('xl/worksheets/') ? strToU8(strFromU8(bytes).replace(/ t="str"(?=><f>)/g, '')) : bytes])));
}
