import type { FormId } from '../forms/form';
import type { Finding } from '../rules/report';
import type { Severity } from '../rules/severity';
import { cellAddress } from '../sheet/address';
import type { Edit, Plan } from '../sheet/edit';
import { type OpinionPage, type OpinionPageWords, pageColumns, pageEdits } from './opinion-page';
import { findingsOf, type Source } from './report-source';
import { pageFooter, sheetEdits } from './sheet-edits';
import { subjectAt } from './subject';
import { append, groupedBy } from '../sheet/lists';

/** The words of the letters. */
export interface OpinionWords extends OpinionPageWords {
  /** The plan's name for the history. */
  readonly planName: string;
  readonly subject: (name: string, form: FormId) => string;
  readonly problem: (finding: Finding) => string;
  readonly advice: (finding: Finding) => string;
  /** A unit that its tables do not name, by the file or sheet that they are on. */
  readonly unknownUnit: (place: string) => string;
  /** What stands at the foot of each page. */
  readonly footer: (page: string, pages: string) => string;
}

/** What goes into the letters. */
export interface OpinionOptions {
  /** The severities that the unit is told of. */
  readonly severities: readonly Severity[];
  /** Until when it has time, in each row; '' leaves the place to be filled in by hand. */
  readonly deadline: string;
}

/** Errors and warnings: hints are for the reviewer. */
export const defaultOpinionOptions: OpinionOptions = { severities: ['error', 'warning'], deadline: '' };

/** The id that the new sheet has within the plan. */
export const opinionSheetId = 'opinion-sheet';

/**
 * The plan that adds the letters to the units (审核意见单) as a sheet of the given name: a page for each unit, with the
 * problems of all its tables, to be printed, signed and sent back. Null where no unit has anything to correct.
 */
export function opinionPlan(sources: readonly Source[], sheetName: string, words: OpinionWords, options: OpinionOptions = defaultOpinionOptions): Plan | null {
  const pages = pagesOf(sources, words, options);
  if (pages.length === 0) return null;
  const sheet = sheetEdits(opinionSheetId);
  const edits: Edit[] = [];
  const starts: number[] = [];
  let row = 0;
  for (const page of pages) {
    starts.push(row);
    const drawn = pageEdits(page, row, sheet, words);
    append(edits, drawn.edits);
    row = drawn.next;
  }
  return {
    name: words.planName,
    expect: [],
    edits: [
      { kind: 'add-sheet', sheetId: opinionSheetId, name: sheetName, after: null },
      ...edits,
      ...sheet.widths(pageColumns),
      sheet.print({ orientation: 'portrait', fitWidth: true, footer: pageFooter(words), breaksBefore: starts.slice(1) }),
    ],
  };
}

/** The units in the order of their first finding, each with its rows. */
function pagesOf(sources: readonly Source[], words: OpinionWords, { severities, deadline }: OpinionOptions): OpinionPage[] {
  const found = findingsOf(sources).filter(({ finding }) => severities.includes(finding.severity));
  const units = groupedBy(found, ({ source, finding }) => unitOf(source, finding, words));
  const count = (own: typeof found, severity: Severity): number => own.filter(({ finding }) => finding.severity === severity).length;
  return Array.from(units, ([unit, own]): OpinionPage => ({
    unit,
    errors: count(own, 'error'),
    warnings: count(own, 'warning'),
    infos: count(own, 'info'),
    rows: own.map(({ source, finding }) => ({ problem: words.problem(finding), place: placeOf(source, finding, words), advice: words.advice(finding), deadline })),
  }));
}

function unitOf({ file, report }: Source, finding: Finding, words: OpinionWords): string {
  return report.tables[finding.table]?.organization?.name ?? words.unknownUnit(file ?? finding.sheetName);
}

/** File, project and cell, a line each. */
function placeOf({ file, report }: Source, finding: Finding, words: OpinionWords): string {
  const table = report.tables[finding.table];
  const subject = table ? subjectAt(table, finding.cell) : null;
  const lines = [file, subject && words.subject(subject.name, subject.form), `${finding.sheetName}!${cellAddress(finding.cell)}`];
  return lines.filter((line) => line !== null).join('\n');
}
