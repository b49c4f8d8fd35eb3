import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formIds } from '../../forms/form';
import { formOf } from '../../forms/registry';
import { useWords } from '../words';
import type { LessonDraft } from './use-lesson';

const formsByTitle = formIds.filter((id) => formOf(id).rows === 'indicators');

/** Which form the table is, by words of its title; and whether the words hold everywhere or on this kind of table alone. */
export function LessonChoices({ draft }: { readonly draft: LessonDraft }): ReactNode {
  const t = useWords();
  const { choices: { form, title, variant, name }, choose, forced, lesson } = draft;
  const hasHeadings = lesson.words.some(({ meaning }) => meaning.kind === 'columns');
  return (
    <>
      <Field label={t('teach.form')}>
        <Select size="small" value={form ?? ''} onChange={(_, { value }) => { choose({ form: formsByTitle.find((id) => id === value) ?? null }); }}>
          <option value="">{t('teach.form.by-content')}</option>
          {formsByTitle.map((id) => <option key={id} value={id}>{t(`form.${id}`)}</option>)}
        </Select>
      </Field>
      {form !== null && (
        <Field label={t('teach.title-word')} hint={t('teach.title-word.hint')}>
          <Input size="small" value={title} onChange={(_, { value }) => { choose({ title: value }); }} />
        </Field>
      )}
      {hasHeadings && (
        <Field label={t('teach.scope')} {...(forced && { hint: t('teach.scope.forced', { label: forced.text }) })}>
          <RadioGroup value={lesson.variant ? 'variant' : 'all'} onChange={(_, { value }) => { choose({ variant: value === 'variant' }); }}>
            <Radio value="all" label={t('teach.scope.all')} disabled={forced !== null} />
            <Radio value="variant" label={t('teach.scope.variant')} />
          </RadioGroup>
        </Field>
      )}
      {hasHeadings && lesson.variant !== null && (variant || forced !== null) && (
        <Field label={t('teach.variant-name')}>
          <Input size="small" value={name} onChange={(_, { value }) => { choose({ name: value }); }} />
        </Field>
      )}
    </>
  );
}
