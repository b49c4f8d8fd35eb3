import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import { usePane } from '../context';
import { useWriterState } from '../use-writer';
import { timeText } from '../view/write-words';
import { useWords } from '../words';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  latest: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  time: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, maxHeight: '120px', overflowY: 'auto' },
});

/** What was written, the latest first; the latest can be taken back with one click. */
export function History(): ReactNode {
  const styles = useStyles();
  const { writer, locale } = usePane();
  const { steps, writing } = useWriterState();
  const t = useWords();
  const [latest, ...earlier] = steps;
  if (!writer || !latest) return null;
  const said = (time: number, cells: number): string => t('writing.step', { time: timeText(time, locale, false), count: cells });
  return (
    <section className={styles.root} aria-label={t('writing.history')}>
      <div className={styles.latest}>
        <Button className={styles.button} size="small" appearance="subtle" icon={<ArrowUndoRegular />} disabled={writing !== null} onClick={() => void writer.undo()}>
          {t('writing.undo-step', { name: latest.name })}
        </Button>
        <span className={styles.time}>{said(latest.time, latest.cells)}</span>
      </div>
      {earlier.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('writing.history')}</summary>
          <ol className={styles.list} reversed>
            {earlier.map(({ id, name, time, cells }) => <li key={id}>{name} · {said(time, cells)}</li>)}
          </ol>
        </details>
      )}
    </section>
  );
}
