import type { Amount } from '../content/amount';
import type { TableContent } from '../content/content';
import { maySameOrganization } from '../content/organization';
import type { Reading } from '../content/reading';
import { holdsWord } from './holds-word';
import { nameOf, projectCell, type PlacedProject, projectsOf } from './projects';
import type { WorkbookRule } from './rule';
import type { Words } from './words/words';

/** A table that says that nothing of a kind is bought, with the cell that says it. */
interface Denial {
  readonly table: TableContent;
  readonly reading: Reading;
  readonly kind: 'equipment' | 'vehicles';
}

/** Something is bought in a project's table, and another table says that nothing is. */
export const contradictingSections: WorkbookRule = {
  id: 'contradicting-sections',
  scope: 'workbook',
  forms: null,
  severity: 'info',
  fix: 'none',
  check(tables, report, { words }) {
    const projects = projectsOf(tables.filter(({ table }) => table.form === 'project-target' || table.form === 'transfer-target'));
    const organizations = new Set(projects.map(({ table }) => table.organization?.name));
    for (const denial of tables.flatMap(denialsOf)) {
      for (const placed of projects) {
        // Without a name of its own the denial may be another unit's.
        if (denial.table.organization === null && organizations.size > 1) continue;
        const word = maySameOrganization(denial.table.organization, placed.table.organization) && maySameYear(denial.table, placed.table) ? wordOf(placed, denial.kind, words) : null;
        if (word === null) continue;
        report(placed.table, { cell: projectCell(placed), case: denial.kind, facts: { project: nameOf(placed), word, table: denial.table.title?.text ?? denial.table.table.sheetName } });
      }
    }
  },
};

function maySameYear({ table: one }: TableContent, { table: other }: TableContent): boolean {
  return one.year === null || other.year === null || one.year === other.year;
}

/** 政府采购 of 0 or 无 in a summary, 公务用车购置费 of 0 in the 三公 table. */
function denialsOf(table: TableContent): Denial[] {
  const procurement = table.lines.filter(({ known }) => known?.id === 'procurement').flatMap(({ amounts }) => amounts.current ?? amounts.initial ?? []);
  const vehicles = table.items.filter(({ known }) => known?.id === 'vehiclePurchase').flatMap(({ current }) => current ?? []);
  const isNone = ({ reading, figure }: Amount): boolean => figure?.value.eq(0) === true || reading.text === '无';
  return [
    ...procurement.filter(isNone).map(({ reading }): Denial => ({ table, reading, kind: 'equipment' })),
    ...vehicles.filter(isNone).map(({ reading }): Denial => ({ table, reading, kind: 'vehicles' })),
  ];
}

function wordOf({ project: { name, fields } }: PlacedProject, kind: Denial['kind'], { notPurchases, purchases, vehiclePurchases }: Words): string | null {
  const text = [name, fields.purpose?.value.text ?? '', fields.goal?.value.text ?? ''].join('|');
  return holdsWord(text, kind === 'vehicles' ? vehiclePurchases : purchases, notPurchases);
}
