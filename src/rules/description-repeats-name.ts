import type { Indicator } from '../content/indicator';
import { compact } from '../sheet/text';
import type { TableRule } from './rule';

/** Descriptions that are no more than the indicators' names: one finding a table, at the first of them. */
export const descriptionRepeatsName: TableRule = {
  id: 'description-repeats-name',
  scope: 'table',
  forms: null,
  severity: 'info',
  fix: 'none',
  check({ indicators }, report) {
    const described = indicators.filter(({ name, description, named }) => name !== '' && description && !description.empty && description !== named);
    const repeated = described.filter(repeats);
    const cell = repeated[0]?.description?.cell;
    if (cell) report({ cell, case: 'same', facts: { count: repeated.length, all: described.length, name: repeated[0]?.name ?? '' } });
  },
};

function repeats({ name, description }: Indicator): boolean {
  return description !== null && bare(description.text) === bare(name);
}

function bare(text: string): string {
  return compact(text).replace(/[。.;；,，、]+$/, '');
}
