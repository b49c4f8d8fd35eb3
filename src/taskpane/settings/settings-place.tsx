import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words';
import { LanguageSetting } from './language-setting';
import { LiveSetting } from './live-setting';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  privacy: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The place 设置: its parts below each other. */
export function SettingsPlace(): ReactNode {
  const styles = useStyles();
  const t = useWords();
  return (
    <div className={styles.root}>
      <LiveSetting />
      <LanguageSetting />
      <p className={styles.privacy}>{t('pane.privacy')}</p>
    </div>
  );
}
