import type { init, Style } from 'excelize-wasm';
import type { Chart, PrintSetup, Validation } from '../../../sheet/sheet-look';
import { cellAddress, columnLetters, rangeAddress, type Rect } from '../../../sheet/address';
import { escapeXml } from '../xml-tags';
import type { FullLook } from './cell-looks';

/** The library that writes sheets of ours, once it is loaded. */
export type Excelize = Awaited<ReturnType<typeof init>>;
/** A workbook of the library's. */
export type ExcelizeFile = InstanceType<Excelize['NewFile']>;

/** The library answers its errors; here they are thrown. */
export function answered<T extends { readonly error: string | null }>(answer: T): T {
  if (answer.error !== null && answer.error !== '') throw new Error(answer.error);
  return answer;
}

/** The library's numbers of line kinds. */
const lineKinds = { thin: 1, medium: 2, dotted: 4 } as const;
const solid = 1;
const a4 = 9;

/** A sheet's name as formulas and links quote it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A look as the library takes it. The workbook's usual font stands in for what a look does not name of it. */
export function styleOf({ edges, numberFormat, font, size, bold, italic, color, fill, horizontal, vertical, wrap }: FullLook, usual: NonNullable<Style['Font']>): Style {
  const hasFont = [font, size, bold, italic, color].some((each) => each !== undefined);
  const hasAlignment = horizontal !== undefined || vertical !== undefined || wrap !== undefined;
  return {
    ...(numberFormat !== undefined && numberFormat !== 'General' && { CustomNumFmt: numberFormat }),
    ...(hasFont && {
      Font: { Family: font ?? usual.Family ?? '', Size: size ?? usual.Size ?? 11, ...(bold === true && { Bold: true }), ...(italic === true && { Italic: true }), ...(color !== undefined && { Color: color }) },
    }),
    ...(fill !== undefined && { Fill: { Type: 'pattern', Pattern: solid, Color: [fill] } }),
    ...(hasAlignment && { Alignment: { ...(horizontal && { Horizontal: horizontal }), ...(vertical && { Vertical: vertical }), ...(wrap === true && { WrapText: true }) } }),
    Border: Object.entries(edges).map(([side, { style, color: line }]) => ({ Type: side, Style: lineKinds[style], Color: line })),
  };
}

/** Sets what may be typed into a range. */
export function addValidation(file: ExcelizeFile, sheet: string, rect: Rect, { rule, strict, prompt, alert }: Validation): void {
  answered(file.AddDataValidation(sheet, {
    Sqref: rangeAddress(rect),
    AllowBlank: true,
    // The library writes the list into the part as it is given.
    ...(rule.type === 'list' ? { Type: 'list', Formula1: escapeXml(`"${rule.values.join(',').replaceAll('"', '""')}"`) } : { Type: 'decimal', Operator: 'between', Formula1: String(rule.min), Formula2: String(rule.max) }),
    ShowErrorMessage: true,
    ErrorStyle: strict ? 'stop' : 'warning',
    ShowInputMessage: prompt !== undefined,
    ...(prompt && { PromptTitle: prompt.title, Prompt: prompt.text }),
    ...(alert && { ErrorTitle: alert.title, Error: alert.text }),
  }));
}

/** Keeps rows and columns in view. */
export function freeze(file: ExcelizeFile, sheet: string, rows: number, columns: number): void {
  if (rows === 0 && columns === 0) return;
  const ActivePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  answered(file.SetPanes(sheet, { Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: cellAddress({ row: rows, column: columns }), ActivePane }));
}

/** Sets how a sheet is printed. Repeated rows are a name of the workbook's, and not set here. */
export function setPrint(file: ExcelizeFile, sheet: string, { orientation, fitWidth, footer, breaksBefore = [] }: PrintSetup): void {
  answered(file.SetPageLayout(sheet, { Size: a4, Orientation: orientation, ...(fitWidth && { FitToWidth: 1, FitToHeight: 0 }) }));
  if (fitWidth) answered(file.SetSheetProps(sheet, { FitToPage: true }));
  if (footer !== undefined) answered(file.SetHeaderFooter(sheet, { AlignWithMargins: true, ScaleWithDoc: true, OddFooter: footer }));
  for (const row of breaksBefore) answered(file.InsertPageBreak(sheet, cellAddress({ row, column: 0 })));
}

/** A range of a sheet as names and charts refer to it. */
export function absoluteRange(sheet: string, { top, left, bottom, right }: Rect): string {
  return `${quotedName(sheet)}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

const axisColor = '404040';

/** Adds a chart; `pixels` is the size of the cells that it covers. */
export function addChart(excelize: Excelize, file: ExcelizeFile, sheet: string, { type, title, categories, series, place }: Chart, pixels: { readonly width: number; readonly height: number }): void {
  const kinds = { column: excelize.Col, line: excelize.Line, bar: excelize.Bar };
  answered(file.AddChart(sheet, cellAddress({ row: place.top, column: place.left }), {
    Type: kinds[type],
    Title: { Paragraph: [{ Text: title }] },
    Legend: { Position: 'bottom' },
    // The library's own axes are too pale to be read on paper.
    XAxis: { Font: { Color: axisColor } },
    YAxis: { Font: { Color: axisColor } },
    Dimension: { Width: pixels.width, Height: pixels.height },
    Series: series.map(({ name: { row, column }, values }) => ({
      Name: `${quotedName(sheet)}!$${columnLetters(column)}$${row + 1}`,
      Categories: absoluteRange(sheet, categories),
      Values: absoluteRange(sheet, values),
    })),
  }));
}
