import { severities } from '../../rules/severity';
import type { Section } from './sections';

/** As many rows as a person still looks through without losing the overview. */
const mostRows = 30;

/** Tables that stand open before anybody folds: all of them where that is little to read, else the first with the worst findings. */
export function openAtFirst(sections: readonly Section[]): ReadonlySet<string> {
  const rows = sections.reduce((sum, { groups }) => sum + groups.length, 0);
  if (rows <= mostRows) return new Set(sections.map(({ key }) => key));
  const worst = severities.find((severity) => sections.some(({ counts }) => counts[severity] > 0));
  const first = sections.find(({ counts }) => worst !== undefined && counts[worst] > 0);
  return new Set(first ? [first.key] : []);
}
