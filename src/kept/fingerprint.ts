import type { TableContent } from '../content/content';
import type { Finding, Report } from '../rules/report';
import type { Suppression, SuppressionScope, TableIdentity } from '../rules/suppression';
import { compact } from '../sheet/text';
import { subjectOf } from './subject';
import { sumOf } from './sum';

/** What a finding is known by wherever its rows and its table move. */
export interface Fingerprint {
  readonly rule: string;
  readonly table: TableIdentity;
  readonly subject: string;
  readonly content: string;
  /** What a person calls the subject; it tells nothing apart. */
  readonly label: string;
}

/** Cells and sheets that a message names move too. */
const place = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/;
const places = new Set(['sheet']);

/**
 * The identity of each table of a report, in its order. Tables are counted within their sheet, so that a check of one sheet
 * knows them by the same number; a copy on another sheet is the same table, with the same reasons.
 */
export function tableIdentities(tables: readonly TableContent[]): readonly TableIdentity[] {
  const seen = new Map<string, number>();
  return tables.map((content) => {
    const form = content.table.form;
    const name = nameOf(content);
    const key = `${content.table.sheetId}|${form}|${name}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { form, name, nth };
  });
}

function nameOf({ projects, title, organization }: TableContent): string {
  const project = projects.length === 1 ? compact(projects[0]?.name ?? '') : '';
  return project !== '' ? project : compact(title?.text ?? organization?.name ?? '');
}

/** The fingerprints of a report's findings, in their order. */
export function fingerprintsOf({ tables, findings }: Pick<Report, 'tables' | 'findings'>): readonly Fingerprint[] {
  const identities = tableIdentities(tables);
  return findings.map((finding) => {
    const [content, table] = [tables[finding.table], identities[finding.table]];
    if (!content || !table) throw new Error(`a finding of ${finding.rule} belongs to no table`);
    const { key, text, label } = subjectOf(content, finding.cell);
    return { rule: finding.rule, table, subject: key, label, content: sumOf(JSON.stringify([finding.case, text, finding.expected, finding.actual, ...factsOf(finding)])) };
  });
}

function factsOf({ facts }: Finding): unknown[] {
  return Object.entries(facts).filter(([name, value]) => !places.has(name) && !(typeof value === 'string' && place.test(value))).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** A short key for each finding of a report, in their order: what lists of known findings are made of. */
export function findingKeys(report: Pick<Report, 'tables' | 'findings'>): readonly string[] {
  return fingerprintsOf(report).map(({ rule, table, subject, content }) => `${rule} ${sumOf(JSON.stringify([table.form, table.name, table.nth, subject, content]))}`);
}

/** A suppression of a finding as far as a scope reaches. */
export function suppressionFor({ rule, table, subject, content, label }: Fingerprint, scope: SuppressionScope, reason: string, date: string): Suppression {
  const reach = scope === 'workbook' ? {} : scope === 'table' ? { table } : { table, subject, content };
  return { id: sumOf(JSON.stringify([scope, rule, reach])), scope, rule, reason, date, ...reach, ...(scope === 'finding' && label !== '' && { label }) };
}

/** Whether a suppression sets a finding aside. */
export function reaches(suppression: Suppression, { rule, table, subject, content }: Fingerprint): boolean {
  if (suppression.rule !== rule) return false;
  if (suppression.scope === 'workbook') return true;
  const own = suppression.table;
  if (own?.form !== table.form || own.name !== table.name || own.nth !== table.nth) return false;
  return suppression.scope === 'table' || (suppression.subject === subject && suppression.content === content);
}
