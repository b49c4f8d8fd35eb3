import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { planOf } from '../../compose/repair-plan';
import type { Repair } from '../../compose/repairs';
import { cellAddress } from '../../sheet/address';
import { usePane } from '../context';
import { useWriterState } from '../use-writer';
import { changeWords } from '../view/write-words';
import { useWords } from '../words';

const useStyles = makeStyles({
  // Above the row's own button, which covers the row.
  root: { position: 'relative', display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  button: { flexShrink: 0, minWidth: 'auto' },
  changes: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Repairs one finding; what each cell holds and what it will hold stands beside the button. */
export function RepairButton({ repair }: { readonly repair: Repair }): ReactNode {
  const styles = useStyles();
  const { writer, locale } = usePane();
  const { writing } = useWriterState();
  const t = useWords();
  if (!writer) return null;
  const cell = cellAddress(repair.finding.cell);
  const words = changeWords(repair, locale);
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        size="small"
        disabled={writing !== null}
        aria-label={t('writing.repair-name', { cell })}
        onClick={() => void writer.write(planOf([repair], t('writing.repair-name', { cell })).plan)}
      >
        {t('writing.repair')}
      </Button>
      <ul className={styles.changes}>
        {words.map((change) => (
          <li key={change.cell}>{words.length > 1 || change.cell !== cell ? `${change.cell} ${change.text}` : change.text}</li>
        ))}
      </ul>
    </div>
  );
}
