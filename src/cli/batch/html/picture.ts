import { ruleName } from '../../../locales/finding-text';
import type { LocaleId } from '../../../locales/locale';
import { messageKey, type Translate, translator } from '../../../locales/translate';
import { severities } from '../../../rules/severity';
import { acrossRules } from '../across/finding';
import { html, type Markup } from './markup';
import type { DepartmentTally, Tally } from './tally';

/** What fits a screen; the others are added up. */
const mostDepartments = 200;
const mostRules = 12;

/** The short name of any rule, those between workbooks among them. */
export function nameOfRule(rule: string, locale: LocaleId): string {
  return acrossRules.some((id) => id === rule) ? translator(locale)(messageKey(`across.${rule}.name`)) : ruleName(rule, locale);
}

/** The findings by department and rule as a table whose cells are the darker the more there are; a click shows them alone. */
export function picture(tally: Tally, locale: LocaleId): Markup {
  const t = translator(locale);
  const rules = tally.rules().slice(0, mostRules);
  const departments = tally.departments();
  const most = Math.max(1, ...departments.flatMap((each) => rules.map((rule) => each.rules.get(rule) ?? 0)));
  const longest = Math.max(1, ...departments.map(total));
  const hasOthers = tally.rules().length > rules.length;
  return html`<section class="picture" aria-labelledby="picture"><h2 id="picture">${t('html.picture')}</h2>
<p class="quiet">${t('html.picture-hint')}</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="picture"><table><thead><tr><th scope="col">${t('html.department')}</th><th scope="col">${t('html.all')}</th>${rules.map((rule) => html`<th scope="col">${nameOfRule(rule, locale)}</th>`)}${hasOthers ? html`<th scope="col">${t('html.other-rules')}</th>` : ''}</tr></thead>
<tbody>${departments.slice(0, mostDepartments).map((each) => row(each, rules, { most, longest, hasOthers }, t))}</tbody></table></div>
${departments.length > mostDepartments ? html`<p>${t('html.more-departments', { count: departments.length - mostDepartments })}</p>` : ''}</section>`;
}

function total({ severities: counts }: DepartmentTally): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

function row(each: DepartmentTally, rules: readonly string[], { most, longest, hasOthers }: { readonly most: number; readonly longest: number; readonly hasOthers: boolean }, t: Translate): Markup {
  const name = each.department === '' ? t('html.no-department') : each.department;
  const others = total(each) - rules.reduce((sum, rule) => sum + (each.rules.get(rule) ?? 0), 0);
  const bar = severities.map((severity) => html`<span class="${severity}" style="width:${(100 * each.severities[severity]) / longest}%"></span>`);
  return html`<tr><th scope="row">${name}</th><td><button type="button" data-department="${each.department}" data-rule="">${total(each)}<span class="bar" aria-hidden="true">${bar}</span></button></td>${rules.map((rule) => {
    const count = each.rules.get(rule) ?? 0;
    if (count === 0) return html`<td></td>`;
    return html`<td style="background:rgba(208,90,0,${(0.08 + (0.42 * count) / most).toFixed(2)})"><button type="button" data-department="${each.department}" data-rule="${rule}">${count}</button></td>`;
  })}${hasOthers ? html`<td>${others > 0 ? html`<button type="button" data-department="${each.department}" data-rule="">${others}</button>` : ''}</td>` : ''}</tr>`;
}
