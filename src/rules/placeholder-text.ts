import type { Indicator } from '../content/indicator';
import type { Reading } from '../content/reading';
import { placeholderIn } from './placeholder';
import type { Report, TableRule } from './rule';

/** The template's own words left in a goal, a purpose or a value; in a name only where its value is empty. */
export const placeholderText: TableRule = {
  id: 'placeholder-text',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ projects, indicators }, report) {
    for (const { fields } of projects) {
      look(fields.goal?.value, 'goal', report);
      look(fields.purpose?.value, 'purpose', report);
    }
    for (const indicator of indicators) {
      look(indicator.value, 'value', report);
      if (isUnfilled(indicator)) look(indicator.named, 'name', report);
    }
  },
};

/** Libraries of indicators print 「…人数(≥**人)」 as names: with a value beside it that is no leftover. */
function isUnfilled({ value }: Indicator): boolean {
  return value?.empty === true;
}

function look(reading: Reading | null | undefined, where: string, report: Report): void {
  const found = reading ? placeholderIn(reading.text) : null;
  if (reading && found !== null) report({ cell: reading.cell, case: where, facts: { placeholder: found }, actual: reading.text });
}
