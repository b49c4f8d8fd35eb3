import type { LocaleId } from '../../../locales/locale';
import { verdict } from '../../../locales/report-text';
import { translator } from '../../../locales/translate';
import { parseRange } from '../../../sheet/address';
import { spokenCounts } from '../../totals';
import type { AcrossFinding } from '../across/finding';
import type { ReviewFinding, ReviewTable } from '../review';
import type { CheckedWorkbook } from '../task';
import { html, type Markup } from './markup';

/** Rows shown above and below the finding's own. */
const around = 2;

/** One workbook's part of the page. */
export function book({ path, totals, review }: CheckedWorkbook, locale: LocaleId): Markup {
  const findings = review?.findings ?? [];
  const tables = review?.tables ?? [];
  return html`<section class="book"><h3>${path}</h3><p>${verdict(spokenCounts(totals), locale)}</p>${(review?.remarks ?? []).map((remark) => html`<p class="quiet">${remark}</p>`)}
${findings.map((finding) => findingPart(finding, tables[finding.table ?? -1], locale))}</section>
`;
}

/** The department that a finding counts for; '' where its table names none. */
export function departmentOf(finding: ReviewFinding, tables: readonly ReviewTable[]): string {
  return tables[finding.table ?? -1]?.department ?? '';
}

function findingPart(finding: ReviewFinding, table: ReviewTable | undefined, locale: LocaleId): Markup {
  const { severity, rule, sheet, cell, subject, message } = finding;
  const t = translator(locale);
  return html`<div class="finding ${severity}" data-level="${severity}" data-rule="${rule}" data-department="${table?.department ?? ''}"><p><span class="level">${t(`severity.${severity}`)}</span> <b>${sheet}!${cell}</b> ${message} <span class="quiet">${subject}</span> <code>${rule}</code></p>${table ? snippet(finding, table, t('html.snippet')) : ''}</div>
`;
}

/** What several workbooks together show. */
export function acrossPart({ severity, rule, path, sheet, cell, department, subject, message }: AcrossFinding, locale: LocaleId): Markup {
  const t = translator(locale);
  return html`<div class="finding ${severity}" data-level="${severity}" data-rule="${rule}" data-department="${department}"><p><span class="level">${t(`severity.${severity}`)}</span> <b>${path} ${sheet}!${cell}</b> ${message} <span class="quiet">${subject}</span> <code>${rule}</code></p></div>
`;
}

/** The table around a finding's cell, which is marked; '' where the cell is not among the rows that were kept. */
function snippet({ cell, sheet }: ReviewFinding, { columns, rows }: ReviewTable, summary: string): Markup | '' {
  const place = parseRange(cell);
  const shown = rows.filter(({ row }) => place !== null && Math.abs(row - 1 - place.top) <= around);
  if (!place || !shown.some(({ row }) => row - 1 === place.top)) return '';
  const letters = cell.replace(/\d+$/, '');
  return html`<details><summary>${summary}</summary><div class="scroll snippet" tabindex="0" role="group" aria-label="${sheet}!${cell}"><table><thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${shown.map(({ row, cells }) => html`<tr><th scope="row">${row}</th>${cells.map((text, at) => (row - 1 === place.top && columns[at] === letters ? html`<td class="here">${text}</td>` : html`<td>${text}</td>`))}</tr>`)}</tbody></table></div></details>`;
}
