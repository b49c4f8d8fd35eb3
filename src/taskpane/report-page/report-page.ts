import { describe, expectedActual } from '../../locales/finding-text';
import type { LocaleId } from '../../locales/locale';
import { type Markup, markupMaker } from '../../locales/markup';
import { harmless } from '../../locales/steering';
import { translator } from '../../locales/translate';
import type { Finding } from '../../rules/report';
import { cellAddress, rangeAddress } from '../../sheet/address';
import type { Result } from '../state/pane-state';
import { completenessOf } from '../view/completeness';
import { type Section, sectionsOf } from '../view/sections';
import { tableTitle } from '../view/table-title';
import { checkedText, verdictText } from '../view/verdict-words';

const html = markupMaker(harmless);

const style = html`
body { margin: 0 auto; max-width: 60rem; padding: 2rem; font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif; color: #1b1f24; background: #fff; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; } p { margin: .25rem 0; }
.verdict { font-size: 1.2rem; font-weight: 600; } .quiet { color: #5a6270; }
table { width: 100%; border-collapse: collapse; margin-top: .5rem; } th, td { border: 1px solid #c9ced6; padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f3f5f8; white-space: nowrap; } td:nth-child(-n+2) { white-space: nowrap; } tr { break-inside: avoid; }
.error { color: #b00020; font-weight: 600; } .warning { color: #8a5000; font-weight: 600; } .info { color: #1f4e79; font-weight: 600; }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; } thead { display: table-header-group; } }
`;

/** The page asks nothing of any address, and runs no script. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What a report page is made from. */
export interface ReportPageFacts {
  readonly result: Result;
  /** Name of the workbook; '' where it has none. */
  readonly document: string;
  /** When the page is made, in milliseconds since 1970. */
  readonly time: number;
}

/** The findings of a check as one page that holds all it needs, to print or to send. Pure. */
export function reportPage({ result, document, time }: ReportPageFacts, locale: LocaleId): string {
  const t = translator(locale);
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time);
  const name = document.split(/[/\\]/).at(-1) ?? '';
  const title = name === '' ? t('report-page.title') : t('report-page.title-of', { file: name });
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p class="quiet">${t('report-page.made', { time: made })} ${checkedText(result, locale)}</p><p class="verdict">${verdictText(result, locale)}</p>
${sectionsOf(result.report).map((section) => sectionPart(section, locale))}
<p class="quiet">${t('report-page.end')}</p></body></html>
`.markup;
}

function sectionPart(section: Section, locale: LocaleId): Markup {
  const t = translator(locale);
  const { table, groups } = section;
  const { sheetName, range, form } = table.table;
  const filled = completenessOf(table);
  const findings = groups.flatMap((group) => group.findings);
  return html`<section><h2>${tableTitle(table, t)}</h2><p class="quiet">${t(`form.${form}`)} · ${sheetName}!${rangeAddress(range)}${filled ? html` · ${t(filled.filled === filled.all ? 'tables.complete' : 'tables.filled', { ...filled })}` : ''}</p>
${findings.length === 0 ? html`<p>${t('pane.table-clean')}</p>` : html`<table><thead><tr><th scope="col">${t('report-page.cell')}</th><th scope="col">${t('report-page.severity')}</th><th scope="col">${t('report-page.what')}</th><th scope="col">${t('pane.todo')}</th></tr></thead><tbody>${findings.map((finding) => row(finding, locale))}</tbody></table>`}</section>
`;
}

function row(finding: Finding, locale: LocaleId): Markup {
  const t = translator(locale);
  const { what, why, todo } = describe(finding, locale);
  const values = expectedActual(finding, locale);
  return html`<tr><td>${cellAddress(finding.cell)}</td><td class="${finding.severity}">${t(`severity.${finding.severity}`)}</td><td>${what}${values === null ? '' : html`<br>${values}`}<br><span class="quiet">${why}</span></td><td>${todo}</td></tr>
`;
}
