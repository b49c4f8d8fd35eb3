import { isTimeFigure, isZero, needsNoUnit } from '../content/figure-text';
import type { Indicator } from '../content/indicator';
import { readersOf, type ValueReaders } from '../content/value-readers';
import { compact } from '../sheet/text';
import { bareName } from './bare-name';
import { hasPlaceholder } from './placeholder';
import { isShareName } from './rate';
import type { Fix, TableRule } from './rule';

const strict = new Set(['数量指标', '成本指标', '经济成本指标', '社会成本指标', '生态环境成本指标']);
const shareName = /满意(?:度|程度)(?:指标)?$/;
/** A comparison, a figure, and no more than 以上 behind it: the sign goes right behind the figure. */
const bareFigure = /^((?:≥|>|=|≤|<|>=|<=|不低于|不少于|不小于|不高于|不超过|大于|小于|高于|低于|达到|达)*)(\d+(?:\.\d+)?)(以上|以下|以内|左右)?$/;

/** A figure without a unit anywhere: an error in 数量 and 成本, else a warning. */
export const valueWithoutUnit: TableRule = {
  id: 'value-without-unit',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'review',
  check({ indicators }, report, { words }) {
    const readers = readersOf(words.units);
    for (const indicator of indicators) {
      const { value } = indicator;
      if (!value || !isBareFigure(indicator, readers) || readers.hasUnitElsewhere(indicator)) continue;
      const isStrict = strict.has(indicator.level2.known?.name ?? '') || indicator.level1.known?.name === '成本指标';
      const fix = percentFix(indicator);
      report({
        cell: value.cell,
        case: isStrict ? 'quantity' : 'other',
        severity: isStrict ? 'error' : 'warning',
        facts: { name: indicator.named?.text ?? indicator.level2.text },
        actual: value.text,
        ...fix,
      });
    }
  },
};

function isBareFigure({ value, level2, qualitative, furniture, aim }: Indicator, readers: ValueReaders): boolean {
  if (furniture || qualitative || !value || value.empty || aim.parts.length === 0 || aim.parts.some(({ unit }) => unit !== '')) return false;
  if (hasPlaceholder(value.text) || isZero(value.text) || needsNoUnit(value.text) || readers.carriesUnit(value.text)) return false;
  return level2.known?.name !== '时效指标' || !isTimeFigure(value);
}

/** A bare 率 or 满意度 is meant in percent: ≥90 → ≥90%. A figure up to 1 may be a ratio, and is left to the person. */
function percentFix({ name, value }: Indicator): { readonly expected?: string; readonly fix?: Fix } {
  const [, sign = '', figure = '', narrowed = ''] = bareFigure.exec(compact(value?.text ?? '')) ?? [];
  const isShare = isShareName(name) || shareName.test(bareName(name));
  if (!value || value.part || !isShare || figure === '' || Number(figure) <= 1 || Number(figure) > 100) return {};
  const expected = `${sign}${figure}%${narrowed}`;
  return { expected, fix: { kind: 'review', writes: [{ cell: value.cell, value: expected }] } };
}
