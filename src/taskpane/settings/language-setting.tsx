import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isLocale, localeIds } from '../../locales/locale';
import { usePane } from '../context';
import { useWords } from '../words';

/** The languages, each by its own name. */
export function LanguageSetting(): ReactNode {
  const { locale, chooseLocale } = usePane();
  const t = useWords();
  return (
    <Field label={t('pane.language')}>
      <RadioGroup
        layout="horizontal"
        value={locale}
        onChange={(_, { value }) => {
          if (isLocale(value)) chooseLocale(value);
        }}
      >
        {localeIds.map((id) => <Radio key={id} value={id} label={<span lang={id}>{t(`pane.language.${id}`)}</span>} />)}
      </RadioGroup>
    </Field>
  );
}
