import { type PlacedProject, projectCell, projectsOf } from '../../rules/projects';
import { isBlankForm } from '../../rules/blank';
import { type Cell, cellAddress } from '../../sheet/address';
import type { CellInput } from '../../sheet/cell-input';
import { cellReference, quotedText } from '../../sheet/reference';
import type { Source } from '../report-source';
import type { Origin } from './figure';
import type { SummaryRow } from './model';
import type { Trouble } from './trouble';
import type { SummaryWords } from './words';

/** The projects whose targets a workbook states, in the order of its sheets. Empty templates are none. */
export function targetProjects({ report }: Source): PlacedProject[] {
  const targets = report.tables.filter((table) => (table.table.form === 'project-target' || table.table.form === 'transfer-target') && !isBlankForm(table));
  return projectsOf(targets);
}

/** Where a table's figures come from. */
export function originOf({ file }: Source, { table }: PlacedProject): Origin {
  return { sheetName: table.table.sheetName, linked: file === null, unit: table.unit };
}

/** A place that a click leads to; from another workbook its name alone. A formula is moved with its row as no link is. */
export function placeCell({ file }: Source, sheetName: string, cell: Cell): CellInput {
  const place = `${sheetName}!${cellAddress(cell)}`;
  return file === null ? { formula: `=HYPERLINK(${quotedText(`#${cellReference(sheetName, cell)}`)},${quotedText(place)})`, result: place } : place;
}

/** The cells by which a project is known in every summary. */
export function projectCells(source: Source, placed: PlacedProject): SummaryRow['cells'] {
  const { table, project } = placed;
  return {
    file: source.file ?? '',
    place: placeCell(source, table.table.sheetName, projectCell(placed)),
    organization: table.organization?.name ?? '',
    code: project.code,
    name: project.name,
  };
}

/** What is to be said of a row, each thing once. */
export function remarkCell(troubles: readonly Trouble[], words: SummaryWords): string {
  return words.troubles([...new Set(troubles.map((trouble) => words.trouble(trouble)))]);
}
