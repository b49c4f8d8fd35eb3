import { markPlan, unmarkPlan } from '../compose/marks';
import { formIds, type FormId } from '../forms/form';
import type { LocaleId } from '../locales/locale';
import { translator } from '../locales/translate';
import type { MarkPlans } from './ribbon';

function isForm(form: string): form is FormId {
  return formIds.some((id) => id === form);
}

/** The plans of the ribbon's buttons, named in a language. */
export function markPlans(locale: LocaleId): MarkPlans {
  const t = translator(locale);
  return {
    mark: ({ report, sheets }) => markPlan(report, sheets.map(({ id }) => id), t('writing.name.mark')),
    unmark: ({ sheets }) => unmarkPlan(sheets.map(({ id }) => id), t('writing.name.unmark')),
    isForm,
  };
}
