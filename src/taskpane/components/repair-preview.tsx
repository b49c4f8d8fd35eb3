import { cellRect } from '../../sheet/address';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { planOf } from '../../compose/repair-plan';
import type { Repair } from '../../compose/repairs';
import { usePane } from '../context';
import { changeWords } from '../view/write-words';
import { useWords } from '../words';
import { PlaceButton } from './place-button';

const useStyles = makeStyles({
  root: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, padding: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none', maxHeight: '180px', overflowY: 'auto', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  left: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly repairs: readonly Repair[];
  readonly name: string;
  readonly onClose: () => void;
}

/** What a set of repairs will change, cell by cell, before anything is written. */
export function RepairPreview({ repairs, name, onClose }: Props): ReactNode {
  const styles = useStyles();
  const { writer, locale } = usePane();
  const t = useWords();
  const id = useId();
  const { made, left } = planOf(repairs, name);
  const changes = made.flatMap((repair) => changeWords(repair, locale).map((words, at) => ({ ...words, sheetId: repair.finding.sheetId, sheetName: repair.finding.sheetName, at: repair.changes[at]?.cell })));
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>{t('writing.repair-preview', { count: changes.length })}</h2>
      {/* A list that scrolls must be in reach of the keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-labelledby={id}>
        {changes.map(({ cell, text, sheetId, sheetName, at }) => (
          <li key={`${sheetId} ${cell}`}>
            {at && <PlaceButton range={{ sheetId, rect: cellRect(at) }} text={`${sheetName}!${cell}`} name={t('pane.go-to-cell', { cell: `${sheetName}!${cell}` })} />} {text}
          </li>
        ))}
      </ul>
      {left.length > 0 && <p className={styles.left}>{t('writing.repair-left', { count: left.length })}</p>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          onClick={() => {
            onClose();
            void writer?.repair(repairs, name);
          }}
        >
          {t('writing.repair-confirm')}
        </Button>
        <Button size="small" onClick={onClose}>{t('writing.repair-cancel')}</Button>
      </div>
    </section>
  );
}
