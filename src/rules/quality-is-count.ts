import type { Indicator } from '../content/indicator';
import { isZero } from '../content/figure-text';
import { readersOf } from '../content/value-readers';
import { bareName } from './bare-name';
import { isShareName } from './rate';
import type { TableRule } from './rule';
import type { Words } from './words/words';

/** A quality measured by a count, which says how much and not how well. Counts of faults, complaints and awards do say it. */
export const qualityIsCount: TableRule = {
  id: 'quality-is-count',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ indicators }, report, { words }) {
    for (const indicator of indicators) {
      const { named, value } = indicator;
      if (!named || !value || !isCount(indicator, words)) continue;
      report({ cell: named.cell, case: 'count', facts: { name: named.text }, actual: value.text });
    }
  },
};

function isCount(indicator: Indicator, { countEndings, deedEndings, qualityCounts, units }: Words): boolean {
  const { level2, name, value, furniture, qualitative } = indicator;
  if (furniture || qualitative || name === '' || value?.empty !== false || level2.known?.name !== '质量指标') return false;
  const bare = bareName(name);
  if (isShareName(bare) || qualityCounts.some((word) => name.includes(word) || value.text.includes(word))) return false;
  const { parts, unit } = indicator.aim;
  if (parts.length !== 1 || isZero(value.text)) return false;
  const kind = readersOf(units).unitKind(unit);
  const countName = countEndings.some((ending) => bare.endsWith(ending));
  if (unit === '') return countName || deedEndings.some((ending) => bare.endsWith(ending));
  return kind === 'person' || kind === 'thing';
}
