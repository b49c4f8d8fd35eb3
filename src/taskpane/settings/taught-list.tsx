import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words';
import type { EditedSettings } from './edited';
import { taughtLines } from './taught-lines';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
});

/** What was taught of the county's own words and forms; each can be forgotten. */
export function TaughtList({ file, change }: EditedSettings): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const id = useId();
  const lines = taughtLines(file, t);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>{t('pane-settings.taught')}</h2>
      <ul className={styles.list}>
        {lines.map(({ key, text, without }) => (
          <li key={key} className={styles.row}>
            <span>{text}</span>
            <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={t('pane-settings.forget', { what: text })} onClick={() => { change(without); }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
