import type { Indicator } from '../content/indicator';
import { readersOf, type ValueReaders } from '../content/value-readers';
import { isDate } from '../sheet/format';
import { compact } from '../sheet/text';
import { isSatisfactionRow } from './levels';
import { hasPlaceholder } from './placeholder';
import type { Problem, TableRule } from './rule';

/** 率 as a measure; not the 率 of 效率, 税率, 频率, 功率, 概率, 利率, 汇率, 费率, 表率. */
const rate = /(?<![效税频功概利汇费表])率(?:$|[([%])/;
/** These two costs are borne by others, and are often said in words (可控, 无明显破坏). */
const costInWords = new Set(['社会成本指标', '生态环境成本指标']);

/** A quantity or satisfaction without a figure (error), a cost or rate without one (warning). */
export const valueNotQuantified: TableRule = {
  id: 'value-not-quantified',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ indicators }, report, { words }) {
    const readers = readersOf(words.units);
    for (const indicator of indicators) {
      const problem = problemOf(indicator, readers);
      if (problem) report(problem);
    }
  },
};

function problemOf(indicator: Indicator, { isQuantified }: ValueReaders): Problem | null {
  const { value, qualitative, furniture, aim } = indicator;
  if (furniture || qualitative || !value || value.empty || typeof value.value !== 'string' || aim.parts.length > 0) return null;
  if (isDate(value.format) || hasPlaceholder(value.text) || isQuantified(value.text)) return null;
  const kind = kindOf(indicator);
  if (kind === null) return null;
  const severity = kind === 'quantity' || kind === 'satisfaction' ? 'error' : 'warning';
  return { cell: value.cell, case: kind, severity, facts: { name: indicator.named?.text ?? indicator.level2.text }, actual: value.text };
}

function kindOf({ level1, level2, name }: Indicator): 'quantity' | 'satisfaction' | 'cost' | 'rate' | null {
  if (level2.known?.name === '数量指标') return 'quantity';
  if (isSatisfactionRow({ level1, level2 })) return 'satisfaction';
  if (rate.test(compact(name))) return 'rate';
  if (costInWords.has(level2.known?.name ?? '')) return null;
  return level2.known?.name.endsWith('成本指标') === true || level1.known?.name === '成本指标' ? 'cost' : null;
}
