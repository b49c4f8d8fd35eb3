import { areaAddress, areasText } from './areas';
import type { RuleData, SheetData, WorkbookData } from './data';
import type { WorkbookModel } from './model';
import type { ModelRule, ModelSheet } from './sheet';

function ruleData({ kind, formula, areas, fill, text }: ModelRule): RuleData {
  return { kind, areas: areasText(areas), ...(formula !== '' && { formula }), ...(fill !== null && { fill }), ...(text !== null && { text }) };
}

function sheetData(sheet: ModelSheet): SheetData {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows.map((row) => [...row]),
    formulas: Object.fromEntries(sheet.formulas),
    arrays: sheet.arrays.map(areaAddress),
    formats: Object.fromEntries(sheet.formats),
    looks: Object.fromEntries([...sheet.looks].map(([address, look]) => [address, { ...look }])),
    lines: Object.fromEntries(sheet.lines),
    merges: sheet.merges.map(areaAddress),
    isProtected: sheet.isProtected,
    rules: sheet.rules.map(ruleData),
    validations: sheet.validations.map((each) => ({ ...each, areas: areasText(each.areas) })),
    widths: Object.fromEntries(sheet.widths),
    heights: Object.fromEntries(sheet.heights),
    freeze: { ...sheet.freeze },
    print: { ...sheet.print, ...(sheet.print.breaks && { breaks: [...sheet.print.breaks] }) },
    links: Object.fromEntries(sheet.links),
    charts: sheet.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series })) })),
  };
}

/** The workbook that the model holds now, as plain data. */
export function workbookDataOf(model: WorkbookModel): WorkbookData {
  const active = model.sheets.findIndex(({ id }) => id === model.activeId);
  return { sheets: model.sheets.map(sheetData), active: Math.max(0, active), isProtected: model.isProtected, font: { ...model.font }, ...(model.parts.size > 0 && { parts: [...model.parts.values()] }) };
}
