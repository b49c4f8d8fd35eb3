import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetPlace } from '../../compose/template/free-place';
import { cellAddress } from '../../sheet/address';
import { useWords } from '../words';
import type { SheetInFront } from './use-sheet-place';

const useStyles = makeStyles({
  note: { margin: `0 0 0 ${tokens.spacingHorizontalXXL}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** Where a form goes. */
export type Target = 'new-sheet' | 'here';

interface Props {
  readonly target: Target;
  readonly onChange: (target: Target) => void;
  /** The name that a new sheet gets where it is free. */
  readonly newSheet: string;
  readonly sheet: SheetInFront | null;
  readonly place: SheetPlace | null;
}

/** Where a form is to be written: a sheet of its own, or the sheet in front, with the very cell. */
export function PlaceChoice({ target, onChange, newSheet, sheet, place }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const at = place?.kind === 'free' ? place.at : place?.next;
  const here = sheet && at ? t('template.pane.here', { sheet: sheet.name, cell: cellAddress(at) }) : t('template.pane.nowhere');
  return (
    <Field label={t('template.pane.where')}>
      <RadioGroup value={target} onChange={(_, { value }) => { onChange(value === 'here' ? 'here' : 'new-sheet'); }}>
        <Radio value="new-sheet" label={t('template.pane.new-sheet', { sheet: newSheet })} />
        <Radio value="here" disabled={!at} label={here} />
      </RadioGroup>
      {target === 'here' && at && (
        <p className={styles.note}>{place?.kind === 'taken' ? t('template.pane.taken', { cell: cellAddress(at) }) : t('template.pane.widths')}</p>
      )}
    </Field>
  );
}
