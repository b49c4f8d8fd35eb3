import type { Indicator } from '../content/indicator';
import type { Item } from '../content/item';
import type { TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import { cellAddress } from '../sheet/address';
import { isErrorValue } from '../sheet/snapshot';
import type { TableRule } from './rule';

/** An error value (#REF!, #DIV/0!, …) in a cell that the form needs. */
export const cellError: TableRule = {
  id: 'cell-error',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check(table, report) {
    const seen = new Set<string>();
    for (const { cell, value } of readingsOf(table)) {
      if (!isErrorValue(value) || seen.has(cellAddress(cell))) continue;
      seen.add(cellAddress(cell));
      report({ cell, case: 'error', actual: value });
    }
  },
};

/** Every cell of a table that the form gives a meaning to. */
function readingsOf({ projects, indicators, items }: TableContent): Reading[] {
  const fields = projects.flatMap((project) => [
    ...Object.values(project.fields).map(({ value }) => value),
    ...project.budget.sources.map(({ reading }) => reading),
  ]);
  const plan = projects[0]?.plan?.periods.map(({ reading }) => reading) ?? [];
  return [...fields, ...plan, ...indicators.flatMap(ofIndicator), ...items.flatMap(ofItem)];
}

function ofIndicator(indicator: Indicator): Reading[] {
  const { level3, description, value, unit, direction, basis, actual, weight, score, reason } = indicator;
  return [indicator.level1.reading, indicator.level2.reading, level3, description, value, unit, direction, basis, actual, weight, score, reason].filter((reading) => reading !== null);
}

function ofItem({ label, previous, current, change, rate, reason }: Item): Reading[] {
  return [label, previous?.reading, current?.reading, change?.reading, rate, reason].filter((reading) => reading !== null && reading !== undefined);
}
