import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { suppressionReach, suppressionReason } from '../../locales/suppression-text';
import type { CountedSuppression, KeptReview } from '../../rules/suppression';
import { Remarks } from '../components/remarks';
import { usePane } from '../context';
import { restore } from '../state/review';
import { useWriterState } from '../use-writer';
import { useWords } from '../words';

const useStyles = makeStyles({
  entry: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0, minWidth: 'auto' },
});

/** What was set aside in this workbook, with reasons, counts and the way back. */
export function SetAsideList({ kept }: { readonly kept: KeptReview }): ReactNode {
  const t = useWords();
  if (kept.unreadable) return <Remarks heading={t('suppress.name.add')}>{[<li key="unreadable">{t('suppress.unreadable')}</li>]}</Remarks>;
  if (kept.suppressions.length === 0) return null;
  return (
    <Remarks heading={t('suppress.list', { count: kept.suppressed.length })}>
      {kept.suppressions.map((each) => <Entry key={each.id} suppression={each} />)}
    </Remarks>
  );
}

function Entry({ suppression }: { readonly suppression: CountedSuppression }): ReactNode {
  const styles = useStyles();
  const { reader, writer, locale, announcer } = usePane();
  const { writing } = useWriterState();
  const t = useWords();
  const [failure, setFailure] = useState<'unreadable' | 'unreachable' | null>(null);
  const reach = suppressionReach(suppression, locale);
  const bring = async (): Promise<void> => {
    if (!writer) return;
    const outcome = await restore({ reader, writer }, [suppression.id], t('suppress.name.revoke'));
    if (outcome !== 'unreadable' && outcome !== 'unreachable') return;
    setFailure(outcome);
    announcer.set(t(`suppress.failed.${outcome}`));
  };
  return (
    <li className={styles.entry}>
      <div className={styles.text}>
        <div>{reach}</div>
        <div className={styles.quiet}>{suppressionReason(suppression, locale)} · {t('suppress.count', { count: suppression.count })}</div>
        {failure !== null && <div role="alert">{t(`suppress.failed.${failure}`)}</div>}
      </div>
      {writer && <Button className={styles.button} size="small" disabled={writing !== null} aria-label={t('suppress.restore-name', { reach })} onClick={() => void bring()}>{t('suppress.restore')}</Button>}
    </li>
  );
}
