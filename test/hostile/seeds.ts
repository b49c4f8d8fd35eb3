/** Workbooks of the tests that have errors: a spoilt one that has none any more was called clean wrongly. */
export const seedNames: readonly string[] = ['bad-water-bureau', 'hebei-stacked-two-blank', 'hebei-sheet-per-table', 'budget-summaries-wrong'];
