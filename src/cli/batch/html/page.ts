import { createHash } from 'node:crypto';
import type { LocaleId } from '../../../locales/locale';
import { verdict } from '../../../locales/report-text';
import { translator } from '../../../locales/translate';
import { severities } from '../../../rules/severity';
import { spokenCounts } from '../../totals';
import type { Summary } from '../output';
import type { FailedFile } from '../task';
import { acrossPart } from './book';
import { html, type Markup, trusted } from './markup';
import { pageScript } from './page-script';
import { pageStyle } from './page-style';
import { nameOfRule, picture } from './picture';
import type { Tally } from './tally';

const scriptHash = createHash('sha256').update(pageScript).digest('base64');
/** The page asks nothing of any address: what it needs it holds. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;

/** The page as far as the first workbook. */
export function pageBeginning({ totals, failed, across, stopped }: Summary, failures: readonly FailedFile[], tally: Tally, locale: LocaleId): Markup {
  const t = translator(locale);
  return html`<!DOCTYPE html>
<html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('html.title')}</title><style>${trusted(pageStyle)}</style></head>
<body><header><h1>${t('html.title')}</h1><p class="verdict">${t('cli.totals', { workbooks: totals.workbooks, verdict: verdict(spokenCounts(totals), locale) })}</p>${failed > 0 ? html`<p>${t('cli.not-checked', { count: failed })}</p>` : ''}${stopped ? html`<p>${t('cli.stopped', { count: totals.workbooks + failed })}</p>` : ''}</header>
<main>${tally.rules().length > 0 ? picture(tally, locale) : ''}
${failures.length > 0 ? html`<section><h2>${t('html.failures')}</h2><ul>${failures.map(({ failure }) => html`<li>${failure.message}</li>`)}</ul></section>` : ''}
${filterForm(tally, locale)}
${across && across.length > 0 ? html`<section class="book"><h2>${t('across.dimension')}</h2>${across.map((finding) => acrossPart(finding, locale))}</section>` : ''}
<h2>${t('html.books')}</h2>
`;
}

/** What follows the last workbook. */
export const pageEnd: Markup = html`</main><script>${trusted(pageScript)}</script></body></html>
`;

function filterForm(tally: Tally, locale: LocaleId): Markup {
  const t = translator(locale);
  const departments = tally.departments().map(({ department }) => department).filter((department) => department !== '');
  const option = (value: string, text: string): Markup => html`<option value="${value}">${text}</option>`;
  return html`<form aria-label="${t('html.filter')}"><fieldset><legend>${t('html.level')}</legend>${severities.map((severity) => html`<label><input type="checkbox" name="level" value="${severity}" checked> ${t(`severity.${severity}`)}</label> `)}</fieldset>
<label>${t('html.department')}<select name="department">${option('', t('html.any'))}${departments.map((department) => option(department, department))}</select></label>
<label>${t('html.rule')}<select name="rule">${option('', t('html.any'))}${tally.rules().map((rule) => option(rule, nameOfRule(rule, locale)))}</select></label>
<label>${t('html.text')}<input type="search" name="text"></label> <output data-words="${t('html.shown', { count: '#' })}" aria-live="polite"></output></form>`;
}
