import type { Checked } from '../../src/cli/batch/task';
import type { Mutation } from './mutations';

/** What became of a spoilt workbook. The last four must not be. */
export const verdicts = ['refused', 'same report', 'other findings', 'wrong', 'wrongly clean', 'crash', 'hang'] as const;
export type Verdict = (typeof verdicts)[number];
export const faults: readonly Verdict[] = ['wrong', 'wrongly clean', 'crash', 'hang'];

/** Judges what was made of a spoilt workbook by the report on the sound one, which has errors. */
export function judge(sound: Checked, spoilt: Checked, { whole }: Mutation): Verdict {
  if ('failure' in sound || sound.totals.errors === 0) throw new Error(`${sound.path} is no seed: it has no errors`);
  if ('failure' in spoilt) return { 'too-slow': 'hang', unexpected: 'crash', 'too-much-memory': 'crash' }[spoilt.failure.code] as Verdict | undefined ?? 'refused';
  if (JSON.stringify(findingsOf(spoilt)) === JSON.stringify(findingsOf(sound))) return 'same report';
  // Where the checksums are those of the sound file, what is read is what was there, or nothing.
  if (whole) return 'wrong';
  return spoilt.totals.errors + spoilt.totals.warnings === 0 ? 'wrongly clean' : 'other findings';
}

function findingsOf(checked: Checked): unknown {
  return 'failure' in checked ? null : checked.review?.findings;
}
