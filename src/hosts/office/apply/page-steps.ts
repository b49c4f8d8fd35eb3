import { cellAddress, rangeAddress } from '../../../sheet/address';
import type { EditOf } from './edits';
import { cellsAt, type Scope } from './step';

/** Rows and columns that stay in view. */
export function queueFreeze({ sheet }: Scope, { sheetId, rows, columns }: EditOf<'freeze'>): void {
  const { freezePanes } = sheet(sheetId);
  if (rows === 0 && columns === 0) freezePanes.unfreeze();
  if (rows > 0 && columns === 0) freezePanes.freezeRows(rows);
  if (rows === 0 && columns > 0) freezePanes.freezeColumns(columns);
  if (rows > 0 && columns > 0) freezePanes.freezeAt(cellsAt(sheet(sheetId), { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
}

const sections = { L: 'leftFooter', C: 'centerFooter', R: 'rightFooter' } as const;

/** The left, middle and right part of a footer in the file's codes; text before any code stands in the middle. */
export function footerParts(footer: string): Partial<Record<(typeof sections)[keyof typeof sections], string>> {
  const [middle = '', ...rest] = footer.split(/&(?=[LCR])/);
  const parts = [['C', middle] as const, ...rest.map((part) => [part.charAt(0), part.slice(1)] as const)];
  return Object.fromEntries(parts.filter(([, text]) => text !== '').map(([key, text]) => [key === 'L' ? sections.L : key === 'R' ? sections.R : sections.C, text]));
}

/** How a sheet is printed, on A4. */
export function queuePrint({ sheet }: Scope, { sheetId, setup }: EditOf<'print'>): void {
  const target = sheet(sheetId);
  const { pageLayout, horizontalPageBreaks } = target;
  pageLayout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (setup.fitWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (setup.titleRows) pageLayout.setPrintTitleRows(`$${setup.titleRows.from + 1}:$${setup.titleRows.to + 1}`);
  if (setup.printArea) pageLayout.setPrintArea(rangeAddress(setup.printArea));
  if (setup.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.set(footerParts(setup.footer));
  for (const row of setup.breaksBefore ?? []) horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
}
