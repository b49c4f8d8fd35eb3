import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckStep } from '../../run/step';
import { usePane, useFrameWords } from '../context';
import { useStore } from '../state/store';

const useStyles = makeStyles({
  // Laid over the list, and only when a check takes longer: a quick one must not make the pane jump.
  root: {
    position: 'absolute',
    top: '100%',
    left: 0,
    right: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  words: { minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  button: { flexShrink: 0 },
});

/** Each kind of step takes about a third of the time that a check takes after reading. */
const thirds = { finding: 0, understanding: 1, checking: 2 } as const;

/** How much of a check is done, from 0 to 1; nothing while the workbook is read, as nobody can tell. */
function share(step: CheckStep | null): { readonly value: number } | undefined {
  if (!step || step.kind === 'reading') return undefined;
  return { value: (thirds[step.kind] + step.at / Math.max(1, step.of)) / 3 };
}

/** A check that runs: what it is at, and the way to call it off. */
export function Progress(): ReactNode {
  const styles = useStyles();
  const { checker } = usePane();
  const step = useStore(checker.step);
  const t = useFrameWords();
  return (
    <div className={styles.root}>
      <ProgressBar thickness="medium" aria-label={t('pane.checking')} {...share(step)} />
      <div className={styles.line}>
        <span className={styles.words}>{step ? t(`pane.step-of.${step.kind}`, { ...step }) : t('pane.checking')}</span>
        <Button className={styles.button} size="small" onClick={checker.cancel}>
          {t('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
