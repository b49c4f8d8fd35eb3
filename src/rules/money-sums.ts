import type { TableContent } from '../content/content';
import type { Money } from '../content/money';
import type { BudgetState } from '../forms/fields';
import { sourceSums } from './source-sums';
import type { TotalAndParts } from './total-and-parts';

/** The columns of money beside the budget's own, which budget-adds-up looks at: 年初预算数, 执行数, 全年预计执行数. */
export function moneyColumnSums({ projects }: TableContent): TotalAndParts[] {
  return projects.flatMap(({ money }) => {
    if (!money) return [];
    const judged: BudgetState = money.lines.some(({ states }) => states.adjusted) ? 'adjusted' : 'initial';
    return (['initial', 'adjusted', 'executed', 'expected'] as const).filter((state) => state !== judged).flatMap((state) => columnSum(money, state));
  });
}

function columnSum({ lines }: Money, state: BudgetState): TotalAndParts[] {
  const total = lines.find(({ kind }) => kind === 'total');
  const stated = total?.states[state];
  const sources = lines.flatMap(({ kind, name, part, states }) => (kind === 'total' || !states[state] ? [] : [{ kind, name, part, ...states[state] }]));
  const fiscal = sources.find(({ kind }) => kind === 'fiscal');
  if (!total || !stated?.figure || !fiscal?.figure || sources.some(({ figure, reading }) => figure === null && !reading.empty)) return [];
  const sums = sourceSums(sources);
  // A form with a line for the fiscal funds alone leaves no place for the rest.
  if (sources.length === 1 && sums[0].lt(stated.figure.value)) return [];
  return [{ cell: stated.reading.cell, label: total.label.text, stated: stated.figure, parts: sources.flatMap(({ figure }) => figure ?? []), sums, open: false }];
}
