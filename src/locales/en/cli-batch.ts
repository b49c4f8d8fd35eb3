/** Command line: many files at once. */
export const cliBatch = {
  'cli.progress': '{bar} {done}/{total} ({percentage}%) {rate} a second, {left} left',
  'cli.progress.open': '{done} checked, {rate} a second',
  'cli.stopped': 'Stopped. The results of the first {count, plural, one {# file} other {# files}} are complete; the others were not checked.',
};
