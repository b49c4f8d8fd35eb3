import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { settingsProblemText } from '../../locales/settings-text';
import type { SettingsProblem } from '../../settings/problem';
import type { SettingsFile } from '../../settings/schema';
import { usePane } from '../context';
import { useWords } from '../words';
import { CheckSettingsPart } from './check-settings';
import { HelpPart } from './help-part';
import { LanguageSetting } from './language-setting';
import { LiveSetting } from './live-setting';
import { RuleList } from './rule-list';
import { SettingsFilePart } from './settings-file';
import { TaughtList } from './taught-list';
import { UnitsSetting } from './units-setting';
import { useSettingsFile } from './use-settings-file';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM, maxWidth: '640px' },
  privacy: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The place 设置: its parts below each other. What is set holds at once. */
export function SettingsPlace(): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const { settings: file, problems, change: keep } = useSettingsFile();
  const [refused, setRefused] = useState<readonly SettingsProblem[]>([]);
  const change = (next: SettingsFile): void => { setRefused(keep(next)); };
  const wrong = [...problems, ...refused];
  const edited = { file, change };
  return (
    <div className={styles.root}>
      {wrong.length > 0 && (
        <MessageBar layout="multiline" intent="warning" politeness="polite">
          <MessageBarBody>{wrong.map((problem) => settingsProblemText(problem, t('pane-settings.kept'), locale)).join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      <LiveSetting />
      <LanguageSetting />
      <CheckSettingsPart {...edited} />
      <SettingsFilePart {...edited} />
      <TaughtList {...edited} />
      <UnitsSetting {...edited} />
      <RuleList {...edited} />
      <HelpPart />
      <p className={styles.privacy}>{t('pane.privacy')}</p>
    </div>
  );
}
