import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Excelize, ExcelizeFile } from '../../../../src/hosts/file/write/excelize';
import { answered } from '../../../../src/hosts/file/write/excelize';

const sheet = '绩效表';
/** A picture of one point. */
const picture = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='), (character) => character.charCodeAt(0));

function cells(file: ExcelizeFile): void {
  const rows = [['项目', '预算', '一季度', '二季度', '部门'], ['甲', 10, 4, 6, '水利局'], ['乙', 20, 5, 15, '教育局'], ['丙', 30, 10, 20, '卫健局']];
  rows.forEach((row, index) => answered(file.SetSheetRow(sheet, `A${index + 1}`, row)));
  answered(file.SetCellFormula(sheet, 'B5', 'SUM(B2:B4)'));
  answered(file.SetCellRichText(sheet, 'A7', [{ Text: '红', Font: { Color: '#FF0000', Bold: true } }, { Text: '黑' }]));
  answered(file.SetCellHyperLink(sheet, 'A8', 'https://example.org/', 'External'));
  answered(file.SetCellHyperLink(sheet, 'A9', '数据!A1', 'Location'));
  answered(file.SetCellStyle(sheet, 'A1', 'E1', answered(file.NewStyle({ Font: { Bold: true, Family: '黑体', Size: 12 }, Fill: { Type: 'pattern', Pattern: 1, Color: ['#D9E1F2'] }, Border: [{ Type: 'bottom', Style: 2, Color: '#000000' }], Alignment: { Horizontal: 'center', WrapText: true } })).style));
  answered(file.SetCellStyle(sheet, 'B2', 'D4', answered(file.NewStyle({ CustomNumFmt: '#,##0.00_);[Red]\\(#,##0.00\\)' })).style));
}

function rules(file: ExcelizeFile): void {
  const Format = answered(file.NewConditionalStyle({ Font: { Color: '#9A0511' }, Fill: { Type: 'pattern', Pattern: 1, Color: ['#FEC7CE'] } })).style;
  answered(file.SetConditionalFormat(sheet, 'B2:D4', [{ Type: 'cell', Criteria: '>', Format, Value: '15' }, { Type: 'formula', Criteria: '$B2>$C2', Format, StopIfTrue: true }]));
  answered(file.SetConditionalFormat(sheet, 'C2:C4', [{ Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '#638EC6', BarSolid: true }]));
  answered(file.SetConditionalFormat(sheet, 'D2:D4', [{ Type: '3_color_scale', Criteria: '=', MinType: 'min', MidType: 'percentile', MaxType: 'max', MinColor: '#F8696B', MidColor: '#FFEB84', MaxColor: '#63BE7B' }]));
  answered(file.SetConditionalFormat(sheet, 'B2:B4', [{ Type: 'icon_set', IconStyle: '3Arrows' }]));
  answered(file.AddDataValidation(sheet, { Sqref: 'E2:E9', Type: 'list', Formula1: '"水利局,教育局,卫健局"', ShowErrorMessage: true, ErrorTitle: '部门', Error: '不在列表中', ShowInputMessage: true, PromptTitle: '部门', Prompt: '请选择' }));
}

function page(file: ExcelizeFile): void {
  answered(file.SetPanes(sheet, { Freeze: true, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }));
  answered(file.SetColWidth(sheet, 'A', 'A', 24));
  answered(file.SetColVisible(sheet, 'H', false));
  answered(file.SetRowHeight(sheet, 1, 33));
  answered(file.SetRowVisible(sheet, 6, false));
  answered(file.SetRowOutlineLevel(sheet, 3, 1));
  answered(file.SetPageLayout(sheet, { Size: 9, Orientation: 'landscape' }));
  answered(file.SetPageMargins(sheet, { Left: 0.3, Right: 0.3, Top: 0.5, Bottom: 0.5 }));
  answered(file.SetHeaderFooter(sheet, { OddHeader: '&C绩效目标表', OddFooter: '&R&P/&N' }));
  answered(file.InsertPageBreak(sheet, 'A20'));
  answered(file.SetSheetProps(sheet, { TabColorRGB: 'FFFF0000' }));
  answered(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: `${sheet}!$1:$1`, Scope: sheet }));
  answered(file.SetDefinedName({ Name: '_xlnm.Print_Area', RefersTo: `${sheet}!$A$1:$E$9`, Scope: sheet }));
  answered(file.SetDefinedName({ Name: '合计', RefersTo: `${sheet}!$B$5`, Comment: '预算合计' }));
}

function objects(excelize: Excelize, file: ExcelizeFile): void {
  answered(file.AddChart(sheet, 'G2', { Type: excelize.Col, Title: { Paragraph: [{ Text: '预算' }] }, Series: [{ Name: `${sheet}!$B$1`, Categories: `${sheet}!$A$2:$A$4`, Values: `${sheet}!$B$2:$B$4` }] }));
  answered(file.AddComment(sheet, { Cell: 'B2', Author: '审核员', Paragraph: [{ Text: '请核对', Font: { Bold: true } }] }));
  answered(file.AddPictureFromBytes(sheet, 'G20', { Extension: '.png', File: picture, Format: { AltText: '印章' }, InsertType: 0 }));
  answered(file.AddSparkline(sheet, { Location: ['F2', 'F3'], Range: [`${sheet}!C2:D2`, `${sheet}!C3:D3`], Markers: true }));
  answered(file.AutoFilter('数据', 'A1:C4', [{ Column: 'B', Expression: 'x > 0' }]));
  answered(file.AddTable('表格', { Range: 'A1:C3', Name: '预算表', StyleName: 'TableStyleMedium2', ShowRowStripes: true }));
  answered(file.AddPivotTable({ DataRange: '数据!A1:C4', PivotTableRange: '透视!A3:D9', Rows: [{ Data: '部门' }], Data: [{ Data: '金额', Subtotal: 'Sum' }], RowGrandTotals: true }));
  answered(file.AddIgnoredErrors(sheet, 'A1:A9', excelize.IgnoredErrorsNumberStoredAsText));
}

function otherSheets(file: ExcelizeFile): void {
  for (const name of ['数据', '表格', '透视', '保护', '隐藏']) answered(file.NewSheet(name));
  [['部门', '金额', '年'], ['水利局', 1, 2025], ['教育局', 2, 2026], ['水利局', 3, 2026]].forEach((row, index) => answered(file.SetSheetRow('数据', `A${index + 1}`, row)));
  [['名称', '数量', '单价'], ['甲', 1, 2], ['乙', 3, 4]].forEach((row, index) => answered(file.SetSheetRow('表格', `A${index + 1}`, row)));
  answered(file.ProtectSheet('保护', { Password: '1', SelectLockedCells: true }));
  answered(file.SetSheetVisible('隐藏', false));
  answered(file.MergeCell('隐藏', 'A1', 'C2'));
  answered(file.SetDocProps({ Title: '绩效', Creator: '水利局', Created: '2026-01-01T00:00:00Z', Modified: '2026-01-01T00:00:00Z' }));
  answered(file.SetCustomProps({ Name: '批次', Value: '第一批' }));
}

/** What the library cannot make, put into the package by hand. */
function withRest(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const put = (name: string, content: string): void => { parts[name] = strToU8(content); };
  const types = 'application/vnd.openxmlformats-officedocument';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  put('customXml/item1.xml', '<batch xmlns="urn:example:batch"><number>7</number></batch>');
  put('customXml/itemProps1.xml', '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>');
  put('customXml/_rels/item1.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/customXmlProps" Target="itemProps1.xml"/></Relationships>`);
  put('xl/calcChain.xml', '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B5" i="1"/></calcChain>');
  put('xl/_rels/workbook.xml.rels', text('xl/_rels/workbook.xml.rels').replace('</Relationships>', `<Relationship Id="rId91" Type="${links}/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId92" Type="${links}/calcChain" Target="calcChain.xml"/></Relationships>`));
  put('[Content_Types].xml', text('[Content_Types].xml').replace('</Types>', `<Override PartName="/customXml/itemProps1.xml" ContentType="${types}.customXmlProperties+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${types}.spreadsheetml.calcChain+xml"/></Types>`));
  put('xl/sharedStrings.xml', text('xl/sharedStrings.xml').replace('</si>', '<rPh sb="0" eb="2"><t>xiangmu</t></rPh><phoneticPr fontId="0" type="noConversion"/></si>'));
  const own = text('xl/worksheets/sheet1.xml');
  put('xl/worksheets/sheet1.xml', own
    .replace(/(<c r="B5"[^>]*?)(>)(<f[^>]*>[^<]*<\/f>)(<v><\/v>|<v\/>)?/, '$1$2$3<v>60</v>')
    .replace(/<\/sheetData>/, '<row r="30"><c r="A30"><f t="shared" ref="A30:B30" si="0">B2*2</f><v>20</v></c><c r="B30"><f t="shared" si="0"/><v>8</v></c><c r="D30"><f t="array" ref="D30:E30">B2:C2*2</f><v>20</v></c><c r="E30"><v>8</v></c></row></sheetData>'));
  return zipSync(parts);
}

/** A workbook with everything that people put into one, its findings to be on the sheet 绩效表, whose id is 1. */
export function featuresBook(excelize: Excelize): Uint8Array {
  const file = excelize.NewFile();
  answered(file.SetSheetName('Sheet1', sheet));
  cells(file);
  otherSheets(file);
  rules(file);
  page(file);
  objects(excelize, file);
  const { buffer } = answered(file.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('no bytes');
  return withRest(buffer);
}
