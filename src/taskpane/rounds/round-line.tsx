import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { ruleName } from '../../locales/finding-text';
import { catalogues } from '../../locales/translate';
import { usePane } from '../context';
import { timeText } from '../view/write-words';
import { useWords } from '../words';
import type { SinceThen } from './use-round';

const useStyles = makeStyles({
  root: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 'auto', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '160px', overflowY: 'auto', overflowWrap: 'anywhere' },
});

/** What became of the findings since the last check of this workbook, and which of them are mended. */
export function RoundLine({ since }: { readonly since: SinceThen }): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { mended, left, added, time } = since;
  // A rule of another version of the program may have no words here.
  const named = (rule: string): string => (Object.hasOwn(catalogues[locale], `rule.${rule}.name`) ? ruleName(rule, locale) : rule);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{t('round.since', { time: timeText(time, locale, true), mended: mended.length, left, added: added.size })}</p>
      {mended.length > 0 && (
        <Button className={styles.button} size="small" appearance="transparent" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => { setOpen(!open); }}>
          {t(open ? 'round.hide-mended' : 'round.show-mended')}
        </Button>
      )}
      {open && (
        <ul id={id} className={styles.list} tabIndex={0} aria-label={t('round.mended')}>
          {mended.map(({ rule, sheet, cell }, at) => <li key={`${at} ${cell}`}>{t('round.mended-one', { place: `${sheet}!${cell}`, rule: named(rule) })}</li>)}
        </ul>
      )}
    </div>
  );
}
