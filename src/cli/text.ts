import { styleText } from 'node:util';
import type { LocaleId } from '../locales/locale';
import { verdict } from '../locales/report-text';
import { harmless } from '../locales/steering';
import { suppressionReason } from '../locales/suppression-text';
import { translator } from '../locales/translate';
import type { Finding, Report } from '../rules/report';
import type { Severity } from '../rules/severity';
import { cellAddress, rangeAddress } from '../sheet/address';
import type { TableContent } from '../content/content';
import { spokenCounts, totalsOf } from './totals';
import { wordsOf } from './words';
import { append, groupedBy } from '../sheet/lists';

/** How lines are set off: plain in a pipe, with colours on a terminal. */
export type Paint = (style: 'error' | 'warning' | 'info' | 'heading' | 'quiet', text: string) => string;

export const plain: Paint = (_, text) => text;
export const coloured: Paint = (style, text) => styleText(styles[style], text);

const styles = { error: 'red', warning: 'yellow', info: 'cyan', heading: 'bold', quiet: 'gray' } as const;

/** What the text says beside the findings. */
export interface TextOptions {
  /** Whether findings that were set aside are listed. */
  readonly suppressed: boolean;
  /** Findings that a baseline does not know; null where nothing is said of it. */
  readonly isNew: ReadonlySet<Finding> | null;
}

const everyday: TextOptions = { suppressed: false, isNew: null };

/** A workbook's report for people: its tables in their order, a line for each finding. */
export function workbookText(path: string, report: Report, locale: LocaleId, paint: Paint, { suppressed, isNew }: TextOptions = everyday): string {
  const t = translator(locale);
  const words = wordsOf(locale);
  const lines = [paint('heading', t('cli.workbook', { path: oneLine(path) })), `  ${verdict(spokenCounts(totalsOf([report])), locale)}`];
  const findings = groupedBy(report.findings, ({ table }) => table);
  report.tables.forEach((table, at) => {
    lines.push(`  ${tableHeading(table, locale)}`);
    const own = findings.get(at) ?? [];
    append(lines, own.map((finding) => findingLine(finding, locale, paint, isNew)));
    if (own.length === 0) lines.push(`    ${paint('quiet', t('cli.no-problem'))}`);
  });
  append(lines, report.nearMisses.map((miss) => `  ${t('cli.near-miss', { sheet: oneLine(miss.sheetName), range: rangeAddress(miss.range), reason: words.nearMiss(miss) })}`));
  append(lines, report.notices.map((notice) => `  ${paint('quiet', t('cli.notice', { text: words.notice(notice) }))}`));
  append(lines, suppressedLines(report, locale, paint, suppressed));
  return `${lines.join('\n')}\n`;
}

/** How many findings were set aside; the findings with their reasons where they are asked for. */
function suppressedLines({ kept }: Report, locale: LocaleId, paint: Paint, isShown: boolean): string[] {
  const t = translator(locale);
  if (!kept) return [];
  if (kept.unreadable) return [`  ${paint('warning', t('cli.notice', { text: t('suppress.unreadable') }))}`];
  const count = kept.suppressed.length;
  if (count === 0 || !isShown) return count === 0 ? [] : [`  ${paint('quiet', t('cli.suppressed', { count }))}`];
  return [`  ${t('cli.suppressed-heading', { count })}`, ...kept.suppressed.flatMap(({ finding, by }) => [
    `  ${oneLine(finding.sheetName)}!${findingLine(finding, locale, paint, null).trimStart()}`,
    `      ${paint('quiet', oneLine(suppressionReason(by, locale)))}  ${by.id}`,
  ])];
}

function tableHeading({ table, projects }: TableContent, locale: LocaleId): string {
  const t = translator(locale);
  const place = { sheet: oneLine(table.sheetName), range: rangeAddress(table.range), form: t(`form.${table.form}`) };
  const project = projects.length === 1 ? oneLine(projects[0]?.name ?? '') : '';
  return project === '' ? t('cli.table-unnamed', place) : t('cli.table', { ...place, project });
}

/** Cell, severity, message, rule id. Texts of cells may hold line breaks and control characters; a finding stays one line. */
function findingLine(finding: Finding, locale: LocaleId, paint: Paint, isNew: TextOptions['isNew']): string {
  const severity: Severity = finding.severity;
  const label = translator(locale)(`severity.${severity}`);
  const known = isNew ? `${translator(locale)(isNew.has(finding) ? 'cli.baseline.new' : 'cli.baseline.known')}  ` : '';
  return `    ${cellAddress(finding.cell)}  ${known}${paint(severity, label)}  ${oneLine(wordsOf(locale).message(finding))}  ${paint('quiet', finding.rule)}`;
}

/** Text on one line, without characters that steer a terminal. */
export function oneLine(text: string): string {
  return harmless(text);
}
