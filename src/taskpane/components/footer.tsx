import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type LocaleId, localeIds } from '../../locales/locale';
import { usePane, useWords } from '../context';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, padding: `2px ${tokens.spacingHorizontalXS} 2px ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  language: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

/** That nothing leaves the computer, and the other languages by their own names. */
export function Footer({ onLocale }: { readonly onLocale: (locale: LocaleId) => void }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  return (
    <footer className={styles.root}>
      <span>{t('pane.privacy')}</span>
      {localeIds
        .filter((id) => id !== locale)
        .map((id) => (
          <Button
            key={id}
            className={styles.language}
            size="small"
            appearance="subtle"
            lang={id}
            onClick={() => {
              onLocale(id);
            }}
          >
            {t(`pane.language.${id}`)}
          </Button>
        ))}
    </footer>
  );
}
