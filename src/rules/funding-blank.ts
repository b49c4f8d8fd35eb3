import type { Budget, Source } from '../content/budget';
import { otherOwnLabel } from '../forms/fields';
import { sum } from '../sheet/decimal';
import { isBlank } from '../sheet/text';
import type { Fix, TableRule } from './rule';

/** 财政资金 or 其他资金 left empty beside a stated budget; 0 where the total already balances. 「无」 and 「—」 are answers. */
export const fundingBlank: TableRule = {
  id: 'funding-blank',
  scope: 'table',
  // Self-evaluation and monitoring forms print lines for every source, most of them rightly empty.
  forms: ['project-target', 'transfer-target'],
  severity: 'info',
  fix: 'safe',
  check({ projects }, report) {
    for (const { budget } of projects) {
      for (const source of budget.sources.filter((each) => isOwnLine(each, budget))) {
        if (!budget.total?.figure || !isBlank(source.reading.value)) continue;
        const fix = zeroFix(source, budget);
        report({ cell: source.reading.cell, case: source.kind, ...(fix ? { expected: '0', fix } : {}) });
      }
    }
  },
};

/** Where the fiscal funds are printed by level of government, the levels that give nothing stay empty. */
function isOwnLine(source: Source, { fiscal, sources }: Budget): boolean {
  if (source.name === otherOwnLabel) return true;
  return source === fiscal && !sources.some(({ kind, figure }) => kind === 'fiscal' && figure !== null);
}

function zeroFix({ reading }: Source, { total, sources }: Budget): Fix | null {
  const stated = sum(sources.flatMap(({ figure }) => (figure ? [figure.value] : [])));
  if (!total?.figure?.value.eq(stated)) return null;
  return { kind: 'safe', writes: [{ cell: reading.cell, value: 0 }] };
}
