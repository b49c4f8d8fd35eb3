/** A formula with only the first character of what stands between quotes in it: a sheet's name may stand there. */
export function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => quoted.slice(0, 2) + quoted.slice(0, 1));
}

/** Functions that ask somebody, and the ways in which a formula names another program or book. */
const asks = /WEBSERVICE|IMPORT|DDE|INDIRECT|CALL|EXEC|REGISTER|RTD|\||\[/i;

/** Whether a formula calls somebody or asks for something. A link of ours leads into the workbook. */
export function reaches(formula: string): boolean {
  const text = bare(formula);
  const links = text.match(/HYPERLINK\(.{0,2}/gi) ?? [];
  return links.some((link) => link.toUpperCase() !== 'HYPERLINK("#') || asks.test(text);
}
