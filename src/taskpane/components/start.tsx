import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFrameWords, usePane } from '../context';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  steps: { listStyleType: 'none', counterReset: 'step', margin: 0, padding: 0 },
  step: {
    counterIncrement: 'step', position: 'relative', paddingLeft: '34px', marginBottom: tokens.spacingVerticalM, lineHeight: tokens.lineHeightBase300,
    '::before': {
      content: 'counter(step)', position: 'absolute', left: 0, top: '-2px', width: '24px', height: '24px', lineHeight: '24px', textAlign: 'center', borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold,
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  privacy: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const steps = ['open', 'check', 'mend'] as const;
const sampleFile = 'samples/bad-water-bureau.xlsx';

/** What the pane says before the first check: three steps, a sample to try them with, and where help is. */
export function Start(): ReactNode {
  const styles = useStyles();
  const { place, openSample } = usePane();
  const t = useFrameWords();
  return (
    <div className={styles.root}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            <span className={styles.name}>{t(`pane.step.${step}`)}</span>
            <span className={styles.about}>{t(`pane.step.${step}.about`)}</span>
          </li>
        ))}
      </ol>
      <div className={styles.more}>
        {openSample
          ? <Button size="small" onClick={openSample}>{t('pane.open-sample')}</Button>
          : <Link href={sampleFile} download>{t('pane.get-sample')}</Link>}
        <Link as="button" onClick={() => { place.set('settings'); }}>{t('pane.help-link')}</Link>
      </div>
      <p className={styles.privacy}>{t('pane.privacy')}</p>
    </div>
  );
}
