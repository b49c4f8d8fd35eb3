import type { Project } from '../content/content';
import type { Indicator } from '../content/indicator';
import type { Reading } from '../content/reading';
import { groupedBy } from '../sheet/lists';
import { compact } from '../sheet/text';
import { hasPlaceholder } from './placeholder';
import type { Problem, TableRule } from './rule';

const fewestRows = 5;
const fewestGroups = 3;
const largestShare = 0.8;
/** 100 % is what one asks of quality and of being in time. */
const strict = new Set(['质量指标', '时效指标']);
const wholeShare = /^[=≥]?100(?:\.0+)?%$/;

type Valued = Indicator & { readonly value: Reading };

/** Nearly all values of a project are the same, over several second levels. */
export const valuesUniform: TableRule = {
  id: 'values-uniform',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ projects }, report) {
    for (const project of projects) {
      for (const section of new Set(project.indicators.map((each) => each.section))) {
        const problem = problemOf(rowsOf(project, section));
        if (problem) report(problem);
      }
    }
  },
};

function rowsOf({ indicators }: Project, section: Indicator['section']): Valued[] {
  return indicators.filter((each): each is Valued => each.section === section && isJudged(each));
}

function isJudged({ value, furniture, qualitative, level2 }: Indicator): boolean {
  if (furniture || qualitative || !value || value.empty || hasPlaceholder(value.text)) return false;
  return !(strict.has(level2.known?.name ?? '') && wholeShare.test(compact(value.text)));
}

function problemOf(rows: readonly Valued[]): Problem | null {
  if (rows.length < fewestRows) return null;
  const byText = groupedBy(rows, ({ value }) => compact(value.text));
  const largest = [...byText.values()].reduce<Valued[]>((most, each) => (each.length > most.length ? each : most), []);
  const [first] = largest;
  if (!first || largest.length < rows.length * largestShare) return null;
  if (new Set(largest.map(({ level2 }) => level2.known?.name ?? level2.text)).size < fewestGroups) return null;
  return { cell: first.value.cell, case: 'same', facts: { count: largest.length, all: rows.length }, actual: first.value.text };
}
