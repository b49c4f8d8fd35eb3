import type { TableContent } from '../content/content';
import { readPoints } from '../content/points';
import type { Reading } from '../content/reading';
import { decimalPlaces, type Decimal, type Figure } from '../sheet/decimal';
import { plainSum, type TotalAndParts } from './total-and-parts';

/** 总分: the points and the scores of all rows, with those for execution, which some tables print elsewhere. */
export function pointTotals({ footer, projects, indicators, table }: TableContent): TotalAndParts[] {
  const [project] = projects;
  if (table.form !== 'self-evaluation' || !project || projects.length > 1) return [];
  const line = project.money?.lines.find(({ kind }) => kind === 'total');
  // A score that is still to be filled in is no fault of the total.
  const open = indicators.some(({ weight, score }) => weight && readPoints(weight) && score?.empty === true);
  const scores = open ? [] : totalOf(footer.score, indicators.map(({ score }) => score), line?.score ?? null);
  // What the points should add up to is for weights-add-up; here the stated total is held against the rows.
  const weights = totalOf(footer.weight, indicators.map(({ weight }) => weight), line?.weight ?? null);
  return [...scores, ...(project.money?.points ? weights : [])];
}

function totalOf(stated: Reading | null, rows: readonly (Reading | null)[], execution: Reading | null): TotalAndParts[] {
  const total = stated && readPoints(stated);
  const cells = [...rows, execution].filter((each) => each !== null && !each.empty);
  const parts = cells.flatMap((each) => (each ? (readPoints(each) ?? []) : [])).map(figure);
  if (!stated || !total || parts.length < 2 || parts.length < cells.length || execution === null) return [];
  return [{ cell: stated.cell, label: '总分', stated: figure(total), parts, sums: [plainSum(parts)], open: false }];
}

function figure(value: Decimal): Figure {
  return { value, places: decimalPlaces(value) };
}
