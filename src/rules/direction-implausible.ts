import { type Aim, plainUnit } from '../content/aim';
import type { Indicator } from '../content/indicator';
import { readersOf } from '../content/value-readers';
import { bareName } from './bare-name';
import type { Fix, TableRule } from './rule';
import type { Words } from './words/words';

const turned: readonly (readonly [string, string])[] = [['不低于', '不高于'], ['不少于', '不超过'], ['不小于', '不大于'], ['大于等于', '小于等于'], ['大于', '小于'], ['高于', '低于'], ['超过', '低于'], ['至少', '至多'], ['以上', '以下'], ['≥', '≤'], ['≧', '≤'], ['>=', '<='], ['>', '<']];

/** A total or unit cost with ≥, a delay with ≥: more of it would be better, which is hardly meant. */
export const directionImplausible: TableRule = {
  id: 'direction-implausible',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'review',
  check({ indicators }, report, { words }) {
    for (const indicator of indicators) {
      const { value, named, furniture, qualitative } = indicator;
      if (furniture || qualitative || !value || value.empty || !named) continue;
      const aim = indicator.aim;
      if ((aim.direction ?? aim.comparison) !== '≥' || aim.comparison === '≤') continue;
      const about = isCost(indicator, aim, words) ? 'cost' : isDelay(indicator, words) ? 'delay' : null;
      if (about) report({ cell: value.cell, case: about, facts: { name: named.text }, actual: `${aim.comparison ? '' : '≥'}${value.text}`, ...turnedRound(indicator, aim) });
    }
  },
};

/** Money, and not a share of it: a rate of saving is better high. */
function isCost({ name, level1, level2 }: Indicator, { parts, unit }: Aim, { costEndings, costTurned, units }: Words): boolean {
  if (parts.length !== 1 || plainUnit(unit) === '%') return false;
  const money = unit === '' || readersOf(units).unitKind(unit.split(/[/·.*每]/, 1)[0] ?? '') === 'money';
  if (!money || costTurned.some((word) => name.includes(word))) return false;
  const bare = bareName(name);
  if (/(?:成本|单价|造价)$/.test(bare)) return true;
  const underCost = level1.known?.name === '成本指标' || level2.known?.name.endsWith('成本指标') === true;
  return underCost && costEndings.some((ending) => bare.endsWith(ending));
}

function isDelay({ name }: Indicator, { delays, delayTurned }: Words): boolean {
  return delays.some((word) => name.includes(word)) && !delayTurned.some((word) => name.includes(word));
}

/** ≥ → ≤, in the direction column where it stands there. */
function turnedRound({ value, direction }: Indicator, { comparison, direction: stated }: Aim): { readonly expected?: string; readonly fix?: Fix } {
  const cell = comparison === null && stated !== null ? direction : value;
  if (!cell || cell.part || typeof cell.value !== 'string') return {};
  const [from, to] = turned.find(([sign]) => cell.text.includes(sign)) ?? [];
  // A sign in both places is for the person to sort out.
  if (from === undefined || to === undefined || (comparison !== null && stated !== null)) return {};
  const expected = cell.text.replace(from, to);
  return { expected, fix: { kind: 'review', writes: [{ cell: cell.cell, value: expected }] } };
}
