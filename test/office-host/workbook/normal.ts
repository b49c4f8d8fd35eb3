import { parseRange } from '../../../src/sheet/address';
import { roundToExcel, type CellValue } from '../../../src/sheet/snapshot';
import { areasText, parseAreas } from './areas';
import type { LookData, RuleData, SheetData, WorkbookData } from './data';

function place(key: string): [number, number] {
  const rect = parseRange(key.split(' ', 1)[0] ?? '');
  return rect ? [rect.top, rect.left] : [0, 0];
}

/** Entries in the order of their places on the sheet. */
function byPlace<T>(record: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(record ?? {}).sort(([one], [other]) => {
    const [a, b] = [place(one), place(other)];
    return a[0] - b[0] || a[1] - b[1] || (one < other ? -1 : 1);
  });
}

function record<T>(entries: [string, T][]): Readonly<Record<string, T>> | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function normalRows(rows: SheetData['rows']): CellValue[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== '') + 1).map((value) => (typeof value === 'number' ? roundToExcel(value) : value)));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

function normalLook(look: LookData, font: { readonly name: string; readonly size: number }): LookData {
  const usual: LookData = { font: font.name, size: font.size, bold: false, italic: false, underline: false, color: '#000000', horizontal: 'general', vertical: 'bottom', wrap: false };
  const upper = { ...look, ...(look.color && { color: look.color.toUpperCase() }), ...(look.fill && { fill: look.fill.toUpperCase() }) };
  return Object.fromEntries(Object.entries(upper).filter(([key, value]) => value !== Reflect.get(usual, key)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Neighbours in rank that say the same of different areas count as one: hosts split long lists differently. */
function normalRules(rules: readonly RuleData[]): RuleData[] {
  const joined: RuleData[] = [];
  for (const { areas, ...rule } of rules) {
    const last = joined.at(-1);
    const { areas: lastAreas = '', ...lastRule } = last ?? {};
    const isSame = last !== undefined && rule.kind === 'expression' && JSON.stringify(lastRule) === JSON.stringify(normalRule(rule));
    if (isSame) joined.pop();
    joined.push({ ...normalRule(rule), areas: areasText(parseAreas(isSame ? `${lastAreas},${areas}` : areas)) });
  }
  return joined;
}

function normalRule({ kind, formula, fill, text }: Omit<RuleData, 'areas'>): Omit<RuleData, 'areas'> {
  return { kind, ...(formula && { formula: formula.replace(/^=/, '') }), ...(fill && { fill: fill.toUpperCase() }), ...(text && { text }) };
}

function orNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function normalSheet(sheet: SheetData, font: { readonly name: string; readonly size: number }): object {
  const { print = {}, freeze } = sheet;
  const looks = byPlace(sheet.looks).map(([key, look]): [string, LookData] => [key, normalLook(look, font)]).filter(([, look]) => Object.keys(look).length > 0);
  const validations = (sheet.validations ?? []).map((each) => ({ ...each, areas: areasText(parseAreas(each.areas)) }));
  const printed = { ...print, ...(print.breaks && { breaks: orNothing([...print.breaks].sort((one, other) => one - other)) }) };
  return {
    name: sheet.name,
    visibility: sheet.visibility ?? 'visible',
    rows: normalRows(sheet.rows),
    formulas: record(byPlace(sheet.formulas)),
    arrays: orNothing([...(sheet.arrays ?? [])].sort()),
    formats: record(byPlace(sheet.formats).filter(([, code]) => code !== 'General')),
    looks: record(looks),
    lines: record(byPlace(sheet.lines).map(([key, line]) => [key, { ...line, color: line.color.toUpperCase() }])),
    merges: orNothing([...(sheet.merges ?? [])].sort()),
    isProtected: sheet.isProtected ? true : undefined,
    rules: orNothing(normalRules(sheet.rules ?? [])),
    validations: orNothing(validations.sort((one, other) => (one.areas < other.areas ? -1 : 1))),
    widths: record(byPlace(sheet.widths)),
    heights: record(byPlace(sheet.heights)),
    freeze: freeze && freeze.rows + freeze.columns > 0 ? freeze : undefined,
    print: record(Object.entries(printed).filter(([, value]) => value !== undefined && value !== false).sort(([one], [other]) => (one < other ? -1 : 1))),
    links: record(byPlace(sheet.links)),
    charts: orNothing(sheet.charts ?? []),
  };
}

/**
 * A workbook's data in a form that is equal for equal workbooks: sorted, defaults left out, ids of sheets left out,
 * lists that hosts split differently joined.
 */
export function normalWorkbook(data: WorkbookData): unknown {
  const font = data.font ?? { name: 'Calibri', size: 11 };
  const normal = { isProtected: data.isProtected ? true : undefined, sheets: data.sheets.map((sheet) => normalSheet(sheet, font)), parts: orNothing([...(data.parts ?? [])].sort()) };
  return JSON.parse(JSON.stringify(normal));
}
