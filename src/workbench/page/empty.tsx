import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Translate } from '../../locales/translate';

const useStyles = makeStyles({
  root: { position: 'absolute', inset: 0, zIndex: 2, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', rowGap: tokens.spacingVerticalS, textAlign: 'center', backgroundColor: tokens.colorNeutralBackground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What stands where the grid is when no workbook is open. */
export function Empty({ t }: { readonly t: Translate }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{t('workbench.empty')}</h2>
      <p className={styles.about}>{t('workbench.empty.about')}</p>
    </div>
  );
}
