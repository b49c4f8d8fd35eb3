import type { FormId } from '../forms/form';
import { groupOf, type RuleGroup } from '../rules/groups';
import type { Finding } from '../rules/report';
import { severities, type Severity } from '../rules/severity';
import { type Cell, cellAddress, cellRect, type RangeRef } from '../sheet/address';
import { type CellInput, valueOf } from '../sheet/cell-input';
import type { Edit, Plan } from '../sheet/edit';
import { quotedText } from '../sheet/reference';
import { areasOf } from './areas';
import { type Counts, countsOf, findingsOf, type RemarkWords, remarksOf, type Source } from './report-source';
import { headingFill, linkColor, pageFooter, rowRect, severityColors, sheetEdits } from './sheet-edits';
import { type Subject, subjectAt } from './subject';
import { heightFor } from './text-fit';

/** The columns that reviewers write down, in their order; the file only where there are several workbooks. */
const columns = ['file', 'level', 'dimension', 'subject', 'place', 'finding', 'facts', 'advice', 'basis'] as const;
export type ListColumn = (typeof columns)[number];

const widths: Readonly<Record<ListColumn, number>> = { file: 20, level: 7, dimension: 13, subject: 24, place: 18, finding: 34, facts: 28, advice: 32, basis: 34 };
const centred = new Set<ListColumn>(['level', 'dimension']);

/** The words of a list. */
export interface ListWords extends RemarkWords {
  /** The plan's name for the history. */
  readonly planName: string;
  readonly title: string;
  readonly summary: (counts: Counts) => string;
  readonly heading: Readonly<Record<ListColumn, string>>;
  readonly level: (severity: Severity) => string;
  readonly dimension: (group: RuleGroup) => string;
  readonly subject: (name: string, form: FormId) => string;
  readonly finding: (finding: Finding) => string;
  readonly facts: (finding: Finding) => string;
  readonly advice: (finding: Finding) => string;
  readonly basis: (finding: Finding) => string;
  readonly nothing: string;
  /** What stands at the foot of each page. */
  readonly footer: (page: string, pages: string) => string;
}

/** The id that the new sheet has within the plan. */
export const issueListId = 'issue-list';

const headingRow = 2;
const firstRow = headingRow + 1;

/** A row of the list, in words. */
export interface ListRow {
  readonly severity: Severity;
  readonly cells: Readonly<Record<ListColumn, string>>;
  /** Where a click on the place leads: a cell of this workbook, or the address of another one's. */
  readonly link: RangeRef | string | null;
}

/** What a list says, in words. */
export interface ListContent {
  readonly rows: readonly ListRow[];
  readonly counts: Counts;
  /** What was not read, or needs saying, below the list. */
  readonly remarks: readonly string[];
  /** Whether the rows are of several files, which a column then names. */
  readonly manyFiles: boolean;
}

/**
 * The plan that adds the list of findings (问题清单) as a sheet of the given name. In the checked workbook each row is
 * linked to its cell; a list of other files names them in a column instead. `failures` says which files could not be
 * read: nobody should take the list for complete.
 */
export function issueListPlan(sources: readonly Source[], sheetName: string, words: ListWords, failures: readonly string[] = []): Plan {
  const rows = findingsOf(sources).map(({ source, finding }): ListRow => ({ severity: finding.severity, cells: cellsOf(source, finding, words), link: linkOf(source, finding) }));
  const content = { rows, counts: countsOf(sources), remarks: [...failures, ...remarksOf(sources, words)], manyFiles: sources.some(({ file }) => file !== null) };
  return listPlan(content, sheetName, words);
}

/** The plan that adds a list whose rows are in words already. */
export function listPlan({ rows, counts, remarks, manyFiles }: ListContent, sheetName: string, words: ListWords): Plan {
  const shown = columns.filter((column) => column !== 'file' || manyFiles);
  const place = shown.indexOf('place');
  const texts = rows.map((row) => shown.map((column) => (column === 'place' ? placeOf(row) : row.cells[column])));
  return {
    name: words.planName,
    expect: [],
    edits: [
      { kind: 'add-sheet', sheetId: issueListId, name: sheetName, after: null },
      ...titleEdits(shown, words, counts),
      ...(texts.length > 0 ? rowEdits(shown, texts) : nothingEdits(shown, words)),
      ...severities.flatMap((severity) => colourEdits(severity, rows, shown.indexOf('level'))),
      ...remarkEdits(remarks, firstRow + Math.max(1, texts.length) + 1, shown),
      ...linkColourEdits(rows, place),
      ...rows.flatMap((row, at) => linkEdit(row, { row: firstRow + at, column: place })),
      ...sheet.widths(shown.map((column) => widths[column])),
      { kind: 'freeze', sheetId: issueListId, rows: firstRow, columns: 0 },
      sheet.print({ orientation: 'landscape', titleRows: { from: headingRow, to: headingRow }, fitWidth: true, footer: pageFooter(words) }),
    ],
  };
}

const sheet = sheetEdits(issueListId);

function cellsOf({ file, report }: Source, finding: Finding, words: ListWords): Record<ListColumn, string> {
  const table = report.tables[finding.table];
  const subject: Subject | null = table ? subjectAt(table, finding.cell) : null;
  return {
    file: file ?? '',
    level: words.level(finding.severity),
    dimension: words.dimension(groupOf(finding.rule)),
    subject: subject ? words.subject(subject.name, subject.form) : '',
    place: `${finding.sheetName}!${cellAddress(finding.cell)}`,
    finding: words.finding(finding),
    facts: words.facts(finding),
    advice: words.advice(finding),
    basis: words.basis(finding),
  };
}

function titleEdits(shown: readonly ListColumn[], words: ListWords, counts: Counts): Edit[] {
  const last = shown.length - 1;
  const heading = rowRect(headingRow, 0, last);
  return [
    sheet.write(0, 0, [[words.title], [words.summary(counts)]]),
    sheet.merge(rowRect(0, 0, last)),
    sheet.merge(rowRect(1, 0, last)),
    sheet.format(rowRect(0, 0, last), { size: 16, bold: true, horizontal: 'center', vertical: 'center' }),
    sheet.format(rowRect(1, 0, last), { horizontal: 'center', vertical: 'center' }),
    sheet.write(headingRow, 0, [shown.map((column) => words.heading[column])]),
    sheet.format(heading, { bold: true, fill: headingFill, horizontal: 'center', vertical: 'center', wrap: true }),
    sheet.lines(heading),
    ...sheet.heights(0, [30, 20, 24]),
  ];
}

function rowEdits(shown: readonly ListColumn[], texts: readonly (readonly CellInput[])[]): Edit[] {
  const all = { top: firstRow, left: 0, bottom: firstRow + texts.length - 1, right: shown.length - 1 };
  const middle = areasOf(shown.flatMap((column, at) => (centred.has(column) ? [{ row: 0, column: at }] : [])));
  return [
    sheet.write(firstRow, 0, texts),
    sheet.format(all, { wrap: true, vertical: 'center', horizontal: 'left' }),
    ...middle.map(({ left, right }) => sheet.format({ ...all, left, right }, { horizontal: 'center' })),
    sheet.lines(all),
    ...sheet.heights(firstRow, texts.map((row) => heightFor(row.map((cell) => String(valueOf(cell))), shown.map((column) => widths[column])))),
  ];
}

function nothingEdits(shown: readonly ListColumn[], { nothing }: ListWords): Edit[] {
  const row = rowRect(firstRow, 0, shown.length - 1);
  return [sheet.write(firstRow, 0, [[nothing]]), sheet.merge(row), sheet.format(row, { horizontal: 'center', vertical: 'center' }), sheet.lines(row), ...sheet.heights(firstRow, [24])];
}

/** The levels of one severity in its colour. */
function colourEdits(severity: Severity, rows: readonly ListRow[], column: number): Edit[] {
  const cells = rows.flatMap((row, at): Cell[] => (row.severity === severity ? [{ row: firstRow + at, column }] : []));
  return areasOf(cells).map((rect) => sheet.format(rect, { color: severityColors[severity], bold: severity === 'error' }));
}

/** A line below the list for each thing that was not read or needs saying. */
function remarkEdits(remarks: readonly string[], first: number, shown: readonly ListColumn[]): Edit[] {
  const last = shown.length - 1;
  const width = shown.reduce((sum, column) => sum + widths[column], 0);
  if (remarks.length === 0) return [];
  return [
    sheet.write(first, 0, remarks.map((remark) => [remark])),
    ...remarks.map((_, at) => sheet.merge(rowRect(first + at, 0, last))),
    sheet.format({ top: first, left: 0, bottom: first + remarks.length - 1, right: last }, { wrap: true, vertical: 'center', horizontal: 'left' }),
    ...sheet.heights(first, remarks.map((remark) => heightFor([remark], [width]))),
  ];
}

/** Links look like links. */
function linkColourEdits(rows: readonly ListRow[], column: number): Edit[] {
  const cells = rows.flatMap(({ link }, at): Cell[] => (link !== null ? [{ row: firstRow + at, column }] : []));
  return areasOf(cells).map((rect) => sheet.format(rect, { color: linkColor }));
}

function linkOf({ file }: Source, { sheetId, cell }: Finding): ListRow['link'] {
  return file === null ? { sheetId, rect: cellRect(cell) } : null;
}

function linkEdit({ link }: ListRow, from: Cell): Edit[] {
  return link === null || typeof link === 'string' ? [] : [{ kind: 'link', cell: { sheetId: issueListId, cell: from }, target: link }];
}

/** A text in a formula may have no more characters. */
const longestLink = 255;

/** A place in another file is a formula: links of a sheet lead only within its workbook. */
function placeOf({ cells: { place }, link }: ListRow): CellInput {
  if (typeof link !== 'string' || link.length > longestLink || place.length > longestLink) return place;
  return { formula: `=HYPERLINK(${quotedText(link)},${quotedText(place)})`, result: place };
}
