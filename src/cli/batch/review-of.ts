import { remarksOf } from '../../compose/report-source';
import { subjectAt } from '../../compose/subject';
import type { TableContent } from '../../content/content';
import type { ReadingHost } from '../../hosts/host';
import { describe } from '../../locales/finding-text';
import { listWords } from '../../locales/list-words';
import type { LocaleId } from '../../locales/locale';
import { groupOf } from '../../rules/groups';
import type { Finding, Report } from '../../rules/report';
import { cellAddress, rangeAddress } from '../../sheet/address';
import { oneLine } from '../text';
import { projectsIn } from './review-projects';
import type { Review, ReviewFinding, ReviewTable } from './review';
import { snippetsOf } from './snippets';

/** A report in the words of a language, with what comparing it with other workbooks needs. */
export async function reviewOf(report: Report, host: ReadingHost, locale: LocaleId): Promise<Review> {
  const words = listWords(locale);
  const snippets = await snippetsOf(report, host);
  return {
    findings: report.findings.map((finding) => findingOf(finding, report, locale)),
    tables: report.tables.map((table, at) => ({ ...tableOf(table, locale), ...(snippets[at] ?? { columns: [], rows: [] }) })),
    projects: projectsIn(report),
    remarks: remarksOf([{ file: null, report }], words),
  };
}

function findingOf(finding: Finding, report: Report, locale: LocaleId): ReviewFinding {
  const words = listWords(locale);
  const table = report.tables[finding.table];
  const subject = table && subjectAt(table, finding.cell);
  return {
    rule: finding.rule,
    severity: finding.severity,
    table: table ? finding.table : null,
    sheet: finding.sheetName,
    cell: cellAddress(finding.cell),
    message: oneLine(describe(finding, locale).text),
    dimension: words.dimension(groupOf(finding.rule)),
    subject: subject ? words.subject(subject.name, subject.form) : '',
    finding: words.finding(finding),
    facts: words.facts(finding),
    advice: words.advice(finding),
    basis: words.basis(finding),
  };
}

function tableOf(content: TableContent, locale: LocaleId): Omit<ReviewTable, 'columns' | 'rows'> {
  const { table, organization } = content;
  const { name, form } = subjectAt(content, { row: table.range.top, column: table.range.left });
  return { sheet: table.sheetName, range: rangeAddress(table.range), form, subject: listWords(locale).subject(name, form), department: organization?.name ?? '' };
}
