import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex', columnGap: tokens.spacingHorizontalXS, width: '100%', padding: 0, border: 'none', background: 'none', font: 'inherit', color: 'inherit', textAlign: 'start', cursor: 'pointer',
    '& > svg': { flexShrink: 0, marginTop: '3px', width: '14px', height: '14px' },
    // The whole row folds at a press.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outlineStyle: 'none', '::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
});

interface Props {
  readonly open: boolean;
  readonly onFold: () => void;
  readonly children: ReactNode;
}

/** The name of a part that folds at a press. The keyboard folds at the row itself. */
export function FoldButton({ open, onFold, children }: Props): ReactNode {
  const styles = useStyles();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button type="button" tabIndex={-1} className={styles.root} aria-expanded={open} onClick={onFold}>
      <Chevron aria-hidden="true" />
      <span className={styles.text}>{children}</span>
    </button>
  );
}
