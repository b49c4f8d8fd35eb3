import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RangeRef } from '../../sheet/address';
import { withoutDirection } from '../../locales/steering';
import { usePane } from '../context';

const useStyles = makeStyles({
  root: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: 'none',
    padding: 0,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  // The whole row is the button's: a click anywhere in it goes to the cell.
  stretched: { '::after': { content: '""', position: 'absolute', inset: 0 }, ':focus-visible': { outlineStyle: 'none', '::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } } },
  plain: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly range: RangeRef;
  /** What is shown; the full name says what pressing does. */
  readonly text: string;
  readonly name: string;
  readonly describedBy?: string;
  readonly stretched?: boolean;
  /** Left out of the order of Tab: the row around it takes the keyboard. */
  readonly outOfOrder?: boolean;
}

/** A place in the workbook; pressing selects it there. */
export function PlaceButton({ range, text, name, describedBy, stretched = false, outOfOrder = false }: Props): ReactNode {
  const styles = useStyles();
  const { checker, canSelect } = usePane();
  // A sheet's name may hold marks that would turn it around.
  const shown = withoutDirection(text);
  if (!canSelect) return <span className={styles.plain}>{shown}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, stretched && styles.stretched)}
      aria-label={name}
      aria-describedby={describedBy}
      tabIndex={outOfOrder ? -1 : undefined}
      onClick={() => void checker.select(range)}
    >
      {shown}
    </button>
  );
}
