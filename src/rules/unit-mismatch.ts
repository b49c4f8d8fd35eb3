import { type Aim, plainUnit } from '../content/aim';
import type { Indicator } from '../content/indicator';
import type { UnitKind } from '../content/unit-kinds';
import { readersOf, type ValueReaders } from '../content/value-readers';
import { eachOf } from '../sheet/literally';
import { madeOnce } from '../sheet/remembered';
import { compact } from '../sheet/text';
import { bareName } from './bare-name';
import { isRateName } from './rate';
import type { Problem, TableRule } from './rule';
import type { Words } from './words/words';

/** A unit that does not suit the name, is said twice, or columns (单位, 性质) that disagree with the value. */
export const unitMismatch: TableRule = {
  id: 'unit-mismatch',
  scope: 'table',
  forms: null,
  severity: 'info',
  fix: 'none',
  check({ indicators }, report, { words }) {
    const reading = readingBy(words);
    for (const indicator of indicators) {
      const problem = indicator.furniture || !indicator.value || indicator.value.empty ? null : problemOf(indicator, indicator.aim, reading);
      if (problem) report(problem);
    }
  },
};

function problemOf(indicator: Indicator, aim: Aim, reading: UnitReading): Problem | null {
  return columnProblem(indicator, aim, reading) ?? directionProblem(indicator, aim) ?? kindProblem(indicator, aim, reading) ?? spellingProblem(indicator, aim) ?? nameProblem(indicator, aim, reading);
}

/** The unit column says again, or otherwise, what the value says. */
function columnProblem({ unit, value }: Indicator, { parts }: Aim, { unitKind }: UnitReading): Problem | null {
  if (!unit || unit.empty || !value || typeof value.value !== 'string' || parts.length !== 1) return null;
  const own = plainUnit(parts[0]?.unit ?? '');
  if (own === '') return null;
  const column = plainUnit(compact(unit.text));
  if (column === own) return { cell: unit.cell, case: 'twice', facts: { unit: unit.text }, actual: value.text };
  const [one, other] = [unitKind(column), unitKind(own)];
  if (!one || !other || countable(one) === countable(other)) return null;
  return { cell: unit.cell, case: 'column', facts: { column: unit.text, unit: own }, actual: value.text };
}

/** 个, 家 and 人 count alike. */
function countable(kind: UnitKind): string {
  return kind === 'person' || kind === 'thing' ? 'count' : kind;
}

function directionProblem({ direction, value }: Indicator, aim: Aim): Problem | null {
  if (!direction || !value || !aim.direction || !aim.comparison || aim.direction === aim.comparison || aim.parts.length !== 1) return null;
  // 「=」 beside 「≥95%」 is loose, not contrary.
  if (aim.direction === '=' || aim.comparison === '=') return null;
  return { cell: direction.cell, case: 'direction', facts: { direction: direction.text }, actual: value.text };
}

const figureAlone = /^(?:[≥≤=><]|>=|<=|大于|小于|不低于|不少于|不超过|不高于|达到)*\d[\d,.]*(?:%|[a-zA-Z\u4e00-\u9fff]{0,3})(?:以上|以下|以内)?$/;

/** 定性 beside a figure. */
function kindProblem({ kind, direction, value, level2 }: Indicator, { text, parts }: Aim, { isQuantified }: UnitReading): Problem | null {
  if (!kind && !direction) return null;
  const stated = [kind, direction].find((reading) => reading !== null && /^定[性量](?:指标)?$/.test(compact(reading.text)));
  if (!stated || !value || level2.known?.name === '时效指标') return null;
  const qualitative = compact(stated.text).startsWith('定性');
  if (qualitative && parts.length === 1 && figureAlone.test(text)) return { cell: stated.cell, case: 'qualitative', actual: value.text };
  if (!qualitative && typeof value.value === 'string' && !isQuantified(value.text)) return { cell: stated.cell, case: 'quantitative', actual: value.text };
  return null;
}

function spellingProblem({ value }: Indicator, { parts, text }: Aim): Problem | null {
  const unit = parts[0]?.unit ?? '';
  if (!value || parts.length !== 1 || unit === '%' || plainUnit(unit) !== '%') return null;
  return { cell: value.cell, case: 'spelling', expected: text.replace(unit, '%'), actual: value.text };
}

/** The unit in the value, or in its column, is of another kind than the name's. What a rate measures in 数量 is for quantity-is-ratio. */
function nameProblem({ name, value, level2, named }: Indicator, { unit }: Aim, { unitKind, kindsOf }: UnitReading): Problem | null {
  const kind = unitKind(plainUnit(unit));
  if (!kind || !value || !named) return null;
  const wanted = kindsOf(name);
  if (!wanted || wanted.includes(kind)) return null;
  if (kind === 'share' && level2.known?.name === '数量指标') return null;
  return { cell: value.cell, case: 'name', facts: { name: named.text, unit: plainUnit(unit) }, actual: value.text };
}

/** How units and names are read by a county's words. */
interface UnitReading extends Pick<ValueReaders, 'unitKind' | 'isQuantified'> {
  /** The kinds of unit that suit a name, or null where its words do not say. */
  readonly kindsOf: (name: string) => readonly UnitKind[] | null;
}

const ofRates: readonly UnitKind[] = ['share'];

const readingBy = madeOnce(({ units, unitsOfNames }: Words): UnitReading => {
  const { unitKind, isQuantified } = readersOf(units);
  const anyEnding = new RegExp(`(?:${eachOf(unitsOfNames.flatMap(({ endings }) => endings))})$`);
  const kindsOf = (name: string): readonly UnitKind[] | null => {
    const bare = bareName(name);
    if (isRateName(bare)) return ofRates;
    if (!anyEnding.test(bare)) return null;
    return unitsOfNames.find(({ endings, not }) => endings.some((ending) => bare.endsWith(ending)) && !not.some((word) => bare.includes(word)))?.kinds ?? null;
  };
  return { unitKind, isQuantified, kindsOf };
});
