import { readArchive } from '../../hosts/file/archive';
import type { Archive } from '../../hosts/file/archive';
import { findWorkbookPart } from '../../hosts/file/find-workbook';
import { marksIn } from '../../hosts/file/write/marks-markup';
import { relationshipsOf } from '../../hosts/file/relationships';
import { stylePackage } from '../../hosts/file/style-package';
import { readWorkbookPart } from '../../hosts/file/workbook-part';
import type { NamedSheet } from '../../hosts/file/workbook-part';
import { xmlPart } from '../../hosts/file/xml-part';
import { xmlText } from '../../hosts/file/xml-tags';
import type { SheetLayout, WorkbookLayout } from './layout';
import { plainStyles } from './plain-styles';
import { sheetCells } from './sheet-cells';
import { sheetFrame } from './sheet-frame';
import { usualTheme } from './usual-theme';

function sheetLayout(archive: Archive, sheet: NamedSheet): SheetLayout[] {
  const bytes = sheet.part === null ? null : xmlPart(archive, sheet.part);
  if (!bytes) return [];
  const xml = xmlText(bytes);
  return [{ id: sheet.id, ...sheetFrame(xml), ...sheetCells(xml), marks: marksIn(xml) }];
}

function usedStyles(sheets: readonly SheetLayout[]): number[] {
  const used = new Set([0]);
  for (const { cells, columns, rows } of sheets) {
    for (const style of cells.styles) used.add(style);
    for (const { style } of [...columns, ...rows]) used.add(style);
  }
  return [...used];
}

/**
 * Reads how a workbook looks, with its formulas, but for the styles. The file has been opened by the file host before,
 * so what is wrong with it is known and said there; here a broken part throws.
 */
export function readLayout(bytes: Uint8Array): WorkbookLayout {
  const archive = readArchive(bytes);
  const main = findWorkbookPart(archive);
  const outline = readWorkbookPart(archive, main);
  const sheets = outline.sheets.flatMap((sheet) => sheetLayout(archive, sheet));
  const styles = outline.stylesPart === null ? null : xmlPart(archive, outline.stylesPart);
  if (!styles) return { sheets, plain: new Map(), source: null };
  const numbers = usedStyles(sheets);
  const themePart = relationshipsOf(archive, main).find(({ type }) => type === 'theme')?.part ?? null;
  const theme = themePart === null ? null : xmlPart(archive, themePart);
  return { sheets, plain: plainStyles(xmlText(styles), numbers), source: { bytes: stylePackage(styles, theme ?? usualTheme()), numbers } };
}
