import type { FormName } from './list-words';
import type { LocaleId } from './locale';
import { messageKey, translator } from './translate';

/** What is said beside a cell. */
interface Hint {
  readonly title: string;
  readonly text: string;
}

/** Words for a blank form, beside those that the form prints. */
export interface TemplateWords {
  /** The plan's name for the history. */
  readonly planName: string;
  /** The name of a new sheet where it is free: the form's own. */
  readonly sheetName: string;
  readonly hint: (kind: string) => Hint;
  readonly check: {
    readonly right: string;
    readonly differs: string;
    readonly plan: { readonly incremental: string; readonly cumulative: string; readonly wrong: string };
    readonly points: string;
    readonly score: string;
  };
  readonly switch: { readonly shown: string; readonly hidden: string; readonly hint: Hint };
}

/** The words of a language for a blank form. */
export function templateWords(form: FormName, locale: LocaleId): TemplateWords {
  const t = translator(locale);
  const name = t(`form.${form}`);
  return {
    planName: t('template.name', { form: name }),
    sheetName: translator('zh-CN')(`form.${form}`),
    hint: (kind) => ({ title: t(messageKey(`template.hint.${kind}.title`)), text: t(messageKey(`template.hint.${kind}.text`)) }),
    check: {
      right: t('template.check.right'),
      differs: t('template.check.differs'),
      plan: { incremental: t('template.check.plan-incremental'), cumulative: t('template.check.plan-cumulative'), wrong: t('template.check.plan-wrong') },
      points: t('template.check.points'),
      score: t('template.check.score'),
    },
    switch: { shown: t('template.shown'), hidden: t('template.hidden'), hint: { title: t('template.switch.title'), text: t('template.switch.text') } },
  };
}
