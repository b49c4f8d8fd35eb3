import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyButton } from '../findings/copy-button';
import { usePane } from '../context';
import { usePaneState } from '../use-pane-state';
import { faultReport } from '../view/fault-report';
import { useWords } from '../words';
import { SettingsSection } from './settings-section';

const useStyles = makeStyles({
  topic: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0` },
  name: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  report: { margin: `${tokens.spacingVerticalXS} 0`, padding: tokens.spacingHorizontalS, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, backgroundColor: tokens.colorNeutralBackground3, userSelect: 'text' },
});

const topics = ['check', 'severity', 'repair', 'plan', 'keys', 'live', 'round', 'nothing-found', 'privacy'] as const;

/** Help that needs no network, and a report of a fault for the person who keeps the program running. */
export function HelpPart(): ReactNode {
  const styles = useStyles();
  const { checker, about, locale, settings } = usePane();
  const state = usePaneState(checker);
  const t = useWords();
  const report = faultReport({ about, locale, state, settingsKept: settings.get('settings') !== null });
  return (
    <SettingsSection heading={t('help.title')}>
      {topics.map((topic) => (
        <details key={topic} className={styles.topic}>
          <summary className={styles.name}>{t(`help.${topic}`)}</summary>
          <p className={styles.text}>{t(`help.${topic}.text`)}</p>
        </details>
      ))}
      <details className={styles.topic}>
        <summary className={styles.name}>{t('help.fault')}</summary>
        <p className={styles.text}>{t('help.fault.text')}</p>
        <pre className={styles.report}>{report}</pre>
        <CopyButton text={report} label={t('help.copy-report')} />
      </details>
    </SettingsSection>
  );
}
