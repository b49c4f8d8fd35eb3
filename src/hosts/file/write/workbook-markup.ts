import { attributeList, elementIn, placeBefore, prefixOf, spliced } from './markup';

/** Elements that come after the defined names in a workbook part, and after the settings of calculation. */
const afterCalculation = ['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'];
export const afterNames = ['calcPr', ...afterCalculation];

/** Where what follows the list of sheets begins. Throws where there is none. */
export function afterSheets(xml: string): number {
  const list = elementIn(xml, `${prefixOf(xml)}sheets`);
  if (!list) throw new Error('the workbook part has no list of sheets');
  return list.end;
}

/** The workbook part told to calculate everything when it is opened: results of formulas may follow from changed cells. */
export function withRecalculation(xml: string): string {
  const prefix = prefixOf(xml);
  const found = elementIn(xml, `${prefix}calcPr`);
  const attributes = new Map([...(found?.attributes ?? []), ['fullCalcOnLoad', '1']]);
  const text = `<${prefix}calcPr${attributeList(attributes)}/>`;
  if (found) return spliced(xml, found.start, found.end, text);
  const at = placeBefore(xml, afterCalculation, prefix, afterSheets(xml));
  return spliced(xml, at, at, text);
}

/** Whether sheets may not be added, named or moved. */
export function isStructureProtected(xml: string): boolean {
  const found = elementIn(xml, `${prefixOf(xml)}workbookProtection`);
  return /^(1|true|on)$/.test(found?.attributes.get('lockStructure') ?? '');
}
