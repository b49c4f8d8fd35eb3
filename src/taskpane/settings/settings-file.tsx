import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { settingsProblemText } from '../../locales/settings-text';
import { differsFromDefault } from '../../settings/differs';
import { parseSettings, printSettings } from '../../settings/parse';
import type { SettingsProblem } from '../../settings/problem';
import { usePane } from '../context';
import { saveAs } from '../view/save-as';
import { useWords } from '../words';
import type { EditedSettings } from './edited';
import { SettingsSection } from './settings-section';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  problems: { marginTop: tokens.spacingVerticalS },
  line: { margin: 0, overflowWrap: 'anywhere' },
});

/** How many problems of a file are told: the rest says nothing new. */
const mostProblems = 5;

interface Unusable {
  readonly file: string;
  readonly problems: readonly SettingsProblem[];
}

/** The settings as a file, which a bureau hands to all its departments; and back to the defaults. */
export function SettingsFilePart({ file, change }: EditedSettings): ReactNode {
  const styles = useStyles();
  const { locale, announcer } = usePane();
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [unusable, setUnusable] = useState<Unusable | null>(null);
  const differing = differsFromDefault(file).length;
  const take = async (chosen: File): Promise<void> => {
    const parsed = parseSettings(await chosen.text());
    setUnusable(parsed.ok ? null : { file: chosen.name, problems: parsed.problems });
    if (!parsed.ok) return;
    change(parsed.settings);
    announcer.set(t('pane-settings.imported', { file: chosen.name }));
  };
  return (
    <SettingsSection heading={t('pane-settings.file')} about={differing === 0 ? t('pane-settings.nothing-changed') : t('pane-settings.changed-count', { count: differing })}>
      <div className={styles.buttons}>
        <Button size="small" disabled={differing === 0} onClick={() => { saveAs('indicator-check.config.json', printSettings(file), 'application/json'); }}>{t('pane-settings.export')}</Button>
        <Button size="small" onClick={() => input.current?.click()}>{t('pane-settings.import')}</Button>
        {differing > 0 && <Button size="small" appearance="subtle" onClick={() => { change({}); }}>{t('pane-settings.reset')}</Button>}
        <input
          ref={input} type="file" accept=".json,application/json" hidden aria-hidden tabIndex={-1} data-testid="settings-file"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void take(chosen);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      {unusable && (
        <MessageBar className={styles.problems} layout="multiline" intent="error" politeness="polite">
          <MessageBarBody>
            {unusable.problems.slice(0, mostProblems).map((problem) => <p key={`${problem.key} ${problem.code}`} className={styles.line}>{settingsProblemText(problem, unusable.file, locale)}</p>)}
          </MessageBarBody>
        </MessageBar>
      )}
    </SettingsSection>
  );
}
