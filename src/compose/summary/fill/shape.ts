/** Formulas as their shape: texts s, cells of other sheets x, cells of their own sheet r, numbers n. */
function shapeOf(formula: string): string {
  return formula
    .replace(/"(?:[^"]|"")*"/g, 's')
    .replace(/(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?#REF!|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+/gu, 'x')
    .replace(/\s+/g, '')
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b(?::\$?[A-Z]{1,3}\$?\d+)?/g, 'r')
    .replace(/\d+(?:\.\d+)?(?:E[+-]?\d+)?/g, 'n');
}

const term = '(?:N\\(x\\)(?:[*/]n)?|n)';
/** Formulas of ours that follow a table. */
const following = [/^=IF\(x=s,s,x(?:[*/]n)?\)$/, /^=SUM\(x(?:,x)*\)(?:[*/]n)?$/, new RegExp(`^=(?=.*x)${term}(?:[+-]${term})*$`), new RegExp(`^=MAX\\(${term}(?:,${term})*\\)$`), /^=HYPERLINK\(s,s(?:&T\(N\(s\)\))?\)$/];
/** A value of ours where nothing beside it says that it is. */
const stating = /^=(?:-?n|s(?:&s)*)$/;

/** Whether a formula is one that only we write: it follows a cell of a table, or leads to it. */
export function followsTable(formula: string): boolean {
  const shape = shapeOf(formula);
  return following.some((each) => each.test(shape));
}

/** Whether a formula has a shape of ours, or that of the one that we would write in its place. */
export function isOurFormula(formula: string, wanted: string | null): boolean {
  const shape = shapeOf(formula);
  return following.some((each) => each.test(shape)) || stating.test(shape) || (wanted !== null && shapeOf(wanted) === shape);
}
