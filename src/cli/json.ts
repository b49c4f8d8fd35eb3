import type { TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';
import type { Plan } from '../content/plan';
import type { NearMiss } from '../detect/table';
import { rulePage } from '../rules/page';
import type { Finding, Notice, Report } from '../rules/report';
import type { Fix } from '../rules/rule';
import { cellAddress, columnLetters, rangeAddress } from '../sheet/address';
import { type Decimal, decimalText } from '../sheet/decimal';

/** Words for the parts of a report that people read. */
export interface Words {
  readonly message: (finding: Finding) => string;
  readonly nearMiss: (miss: NearMiss) => string;
  readonly notice: (notice: Notice) => string;
}

const text = (value: Decimal | null | undefined): string | null => (value ? decimalText(value) : null);

/** A report in the shape of the published JSON contract: A1 addresses, column letters, decimal text. */
export function workbookJson(path: string, report: Report, words: Words): object {
  return {
    path,
    tables: report.tables.filter((table) => !isSummary(table)).map(tableJson),
    // Summaries of income and expenditure are checked too, and are no performance tables.
    summaries: report.tables.filter(isSummary).map(summaryJson),
    nearMisses: report.nearMisses.map((miss) => ({
      sheet: miss.sheetName,
      range: rangeAddress(miss.range),
      reason: words.nearMiss(miss),
      code: miss.reason,
      seen: miss.seen,
      seenAt: miss.seenAt,
      lacking: miss.lacking,
    })),
    findings: report.findings.map((finding) => findingJson(finding, report, words)),
    notices: report.notices.map((notice) => ({ kind: notice.kind, sheet: notice.sheetName, message: words.notice(notice) })),
    suppressed: (report.kept?.suppressed ?? []).map(({ finding, by }) => ({ ...findingJson(finding, report, words), suppression: { id: by.id, scope: by.scope, reason: by.reason, date: by.date } })),
  };
}

/** Whether a table is a summary of income and expenditure, and no performance table. */
export function isSummary({ table }: TableContent): boolean {
  return table.form === 'budget-summary';
}

function summaryJson({ table, title, unit, lines }: TableContent): object {
  return {
    sheet: table.sheetName,
    range: rangeAddress(table.range),
    form: table.form,
    title: title?.text ?? null,
    unit,
    columns: table.blocks.map(({ columns }) => lettersOf(columns)),
    lines: lines.map(({ row, label, amounts, rate }) => ({
      row: row + 1,
      item: label.text,
      ...Object.fromEntries(Object.entries(amounts).map(([state, amount]) => [state, text(amount.figure?.value)])),
      ...(rate ? { rate: rate.reading.text } : {}),
    })),
  };
}

function tableJson({ table, title, unit, projects, indicators, items }: TableContent): object {
  const [project] = projects;
  const headings = table.blocks.flatMap(({ heading }) => (heading === null ? [] : [heading + 1]));
  return {
    sheet: table.sheetName,
    range: rangeAddress(table.range),
    form: table.form,
    title: title?.text ?? null,
    headerRow: headings[0] ?? null,
    headerRows: headings,
    unit,
    year: table.year,
    projectName: project?.name ?? null,
    projectCode: project?.code === '' ? null : (project?.code ?? null),
    columns: lettersOf(table.blocks[0]?.columns ?? {}),
    budget: project ? budgetJson(project.budget) : null,
    plan: project?.plan ? planJson(project.plan) : null,
    indicators: indicators.map(indicatorJson),
    ...(items.length > 0 ? { items: items.map(itemJson) } : {}),
    ...(projects.length > 1 ? { projects: projects.map((each) => ({ projectName: each.name, projectCode: each.code === '' ? null : each.code, budget: budgetJson(each.budget), rows: each.indicators.map(({ row }) => row + 1) })) } : {}),
  };
}

function lettersOf(columns: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, columnLetters(column)]));
}

function budgetJson(budget: TableContent['projects'][number]['budget']): object {
  return { total: text(budget.total?.figure?.value), fiscal: text(budget.fiscal?.figure?.value), other: text(budget.other) };
}

function planJson({ periods, convention }: Plan): object {
  return {
    periods: periods.map(({ label }) => label),
    values: periods.map(({ percentage }) => (percentage ? Number(decimalText(percentage.value)) : null)),
    cells: periods.map(({ reading }) => cellAddress(reading.cell)),
    convention,
  };
}

function indicatorJson({ row, section, level1, level2, level3, value }: Indicator): object {
  return {
    row: row + 1,
    level1: level1.text,
    level2: level2.text,
    level3: level3?.text ?? null,
    value: value?.text ?? null,
    ...(section ? { section } : {}),
  };
}

function itemJson(item: TableContent['items'][number]): object {
  const { row, label, previous, current, change, rate, reason } = item;
  return { row: row + 1, item: label.text, previous: text(previous?.figure?.value), current: text(current?.figure?.value), change: text(change?.figure?.value), rate: rate?.text ?? null, reason: reason?.text ?? null };
}

function findingJson(finding: Finding, { tables }: Report, words: Words): object {
  const table = tables[finding.table]?.table;
  return {
    rule: finding.rule,
    case: finding.case,
    severity: finding.severity,
    sheet: finding.sheetName,
    cell: cellAddress(finding.cell),
    table: table ? rangeAddress(table.range) : null,
    message: words.message(finding),
    expected: finding.expected,
    actual: finding.actual,
    fix: finding.fix && fixJson(finding.fix),
    help: rulePage(finding.rule),
  };
}

function fixJson({ kind, writes }: Fix): object {
  return { kind, writes: writes.map(({ cell, value }) => ({ cell: cellAddress(cell), value })) };
}
