import type { cliBatch as source } from '../zh-CN/cli-batch';

/** Command line: many files at once. */
export const cliBatch: Readonly<Record<keyof typeof source, string>> = {
  'cli.progress': '{bar} {done}/{total} ({percentage}%) {rate} a second, {left} left',
  'cli.progress.open': '{done} checked, {rate} a second',
  'cli.stopped': 'Stopped. The results of the first {count, plural, one {# file} other {# files}} are complete; the others were not checked.',
  'cli.no-record': '{place}: this line is no result of this program and was left out. See whether the file holds results in ndjson, and whether it was cut.',
};
