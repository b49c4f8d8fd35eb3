/**
 * What an operation does to the person's workbook. `clears-undo` empties Excel's undo list, some of
 * them by reading alone; `look` moves the view or the selection; whatever is not known is a write.
 */
export type Effect = 'read' | 'look' | 'register' | 'service' | 'write' | 'clears-undo';

const clearsUndo = [
  /^\w+\.GetMergedAreas/,
  /^Settings\.Write$/,
  /^CustomXmlPart\w*\.(Add|Delete|SetXml|InsertElement|UpdateElement|DeleteElement)/,
  /DynamicRibbon\./,
  /^Worksheet\.Copy$/,
  /\.Protect$/,
];
const services = [/AddinInternalService/, /^Microsoft\.AppRuntime\./];
const looks = new Set(['Worksheet.Activate', 'Range.Select']);
const reads = [/^\w+\.(load|instantiate|trace)$/, /\.Get\w+$/, /\._GetSheetById$/, /^\w+\._(Keep|Remove)Reference$/, /\._ValidateArraySize$/];

/** The effect of an operation by its name. */
export function effectOf(name: string): Effect {
  if (clearsUndo.some((pattern) => pattern.test(name))) return 'clears-undo';
  if (services.some((pattern) => pattern.test(name))) return 'service';
  if (looks.has(name)) return 'look';
  if (/\._(Un)?[rR]egister/.test(name)) return 'register';
  return reads.some((pattern) => pattern.test(name)) ? 'read' : 'write';
}
