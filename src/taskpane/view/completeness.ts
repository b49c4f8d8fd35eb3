import type { Reading } from '../../content/reading';
import type { TableContent } from '../../content/content';
import { formOf } from '../../forms/registry';

/** How many of the cells that a table asks for are filled in. */
export interface Completeness {
  readonly filled: number;
  readonly all: number;
}

/** Cells that somebody has to fill in: what the form requires, the plan's periods, and the target of each named indicator. */
function asked({ table, projects, indicators }: TableContent): Reading[] {
  const fields = projects.flatMap((project) => formOf(table.form).required.flatMap(({ id }) => project.fields[id]?.value ?? []));
  // The plan stands once in a table, whichever project it is read with.
  const plan = projects[0]?.plan?.periods.map(({ reading }) => reading) ?? [];
  const targets = indicators.filter(({ furniture, name }) => !furniture && name !== '').flatMap(({ value }) => value ?? []);
  return [...fields, ...plan, ...targets];
}

/** How complete a table is; null where it asks for nothing that can be counted. */
export function completenessOf(table: TableContent): Completeness | null {
  const cells = asked(table);
  if (cells.length === 0) return null;
  return { filled: cells.filter(({ empty }) => !empty).length, all: cells.length };
}
