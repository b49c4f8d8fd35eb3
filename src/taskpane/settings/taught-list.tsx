import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../words';
import type { EditedSettings } from './edited';
import { SettingsSection } from './settings-section';
import { TaughtEdit } from './taught-edit';
import { taughtLines } from './taught-lines';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexShrink: 0 },
});

/** What was taught of the county's own words and forms; each can be changed and forgotten. */
export function TaughtList({ file, change }: EditedSettings): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [edited, setEdited] = useState<string | null>(null);
  // The keyboard goes back to the line that was changed.
  const close = (at: number): void => {
    setEdited(null);
    requestAnimationFrame(() => list.current?.children[at]?.querySelector('button')?.focus());
  };
  const lines = taughtLines(file, t);
  if (lines.length === 0) return null;
  return (
    <SettingsSection heading={t('pane-settings.taught')}>
      <ul ref={list} className={styles.list}>
        {lines.map((line, at) => (
          <li key={line.key} className={styles.row}>
            {edited === line.key && <TaughtEdit line={line} change={change} onClose={() => { close(at); }} />}
            {edited !== line.key && (
              <>
                <span>{line.text}</span>
                <span className={styles.buttons}>
                  <Button size="small" appearance="subtle" icon={<EditRegular />} aria-label={t('taught.edit', { what: line.text })} onClick={() => { setEdited(line.key); }} />
                  <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t('pane-settings.forget', { what: line.text })} onClick={() => { change(line.without); }} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
