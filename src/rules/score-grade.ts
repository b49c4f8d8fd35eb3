import type { TableContent } from '../content/content';
import { readPoints } from '../content/points';
import type { Decimal } from '../sheet/decimal';
import { decimalText } from '../sheet/decimal';
import { compact } from '../sheet/text';
import type { Problem } from './rule';
import type { ScoreSettings } from './score-settings';

/** The grade that some points earn; null where no grade begins so low. */
export function gradeOf(points: Decimal, { grades }: Pick<ScoreSettings, 'grades'>): string | null {
  const reached = grades.filter(({ from }) => points.gte(from)).sort((a, b) => b.from - a.from);
  return reached[0]?.name ?? null;
}

/** The grade that a table states is not the one that its total earns. */
export function gradeProblem({ footer }: TableContent, scores: ScoreSettings): Problem | null {
  const total = footer.score && readPoints(footer.score);
  const grade = footer.grade;
  if (!total || !grade || grade.empty) return null;
  const stated = scores.grades.filter(({ name }) => compact(grade.text) === name || compact(grade.text) === `${name}秀` || compact(grade.text) === `${name}好`);
  const earned = gradeOf(total, scores);
  if (stated.length !== 1 || earned === null || stated[0]?.name === earned) return null;
  return { cell: grade.cell, case: 'grade', severity: 'warning', facts: { total: decimalText(total) }, expected: earned, actual: grade.text };
}
