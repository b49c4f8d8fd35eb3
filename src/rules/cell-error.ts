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
    visitReadings(table, ({ cell, value }) => {
      if (!isErrorValue(value) || seen.has(cellAddress(cell))) return;
      seen.add(cellAddress(cell));
      report({ cell, case: 'error', actual: value });
    });
  },
};

type Visit = (reading: Reading) => void;

/** Visits every cell of a table that the form gives a meaning to. */
function visitReadings({ projects, indicators, items }: TableContent, visit: Visit): void {
  for (const { fields, budget } of projects) {
    for (const { value } of Object.values(fields)) visit(value);
    for (const { reading } of budget.sources) visit(reading);
  }
  for (const { reading } of projects[0]?.plan?.periods ?? []) visit(reading);
  for (const indicator of indicators) visitIndicator(indicator, visit);
  for (const item of items) visitItem(item, visit);
}

function visitIndicator(indicator: Indicator, visit: Visit): void {
  const { level3, description, value, unit, direction, basis, actual, weight, score, reason } = indicator;
  for (const reading of [indicator.level1.reading, indicator.level2.reading, level3, description, value, unit, direction, basis, actual, weight, score, reason]) {
    if (reading) visit(reading);
  }
}

function visitItem({ label, previous, current, change, rate, reason }: Item, visit: Visit): void {
  for (const reading of [label, previous?.reading, current?.reading, change?.reading, rate, reason]) if (reading) visit(reading);
}
