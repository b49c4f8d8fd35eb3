import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { SummaryId } from '../../compose/summary/model';
import { usePane } from '../context';
import { PartFailure } from '../places/part-failure';
import { useWriterState } from '../use-writer';
import { useWords } from '../words';
import { ProposalItem } from './proposal-item';
import { useFollowing, useSummaries } from './use-summaries';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
});

/** 写汇总: which summaries, what of them is written where, and the writing. */
export function SummariesPart(): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const { writer, about } = usePane();
  const { writing } = useWriterState();
  const summaries = useSummaries();
  const { working, proposals, problem, look, write } = summaries;
  const [left, setLeft] = useState<ReadonlySet<SummaryId>>(new Set());
  const [fresh, setFresh] = useState(false);
  const busy = working || writing !== null;
  const changed = useFollowing(summaries, fresh, busy);
  if (!writer) return null;
  const chosen = proposals?.filter(({ id }) => !left.has(id)) ?? [];
  const toWrite = chosen.filter(({ edits }) => edits.length > 0);
  const mayFill = fresh || proposals?.some(({ kind }) => kind === 'fill') === true;
  const choose = (id: SummaryId, wanted: boolean): void => {
    setLeft(new Set(wanted ? [...left].filter((each) => each !== id) : [...left, id]));
  };

  return (
    <section className={styles.root} aria-labelledby="summaries-heading" aria-busy={busy}>
      <h2 id="summaries-heading" className={styles.heading}>{t('summary.pane.heading')}</h2>
      <p className={styles.text}>{t('summary.pane.about')}</p>
      {problem && <PartFailure problem={problem} about={about} onRetry={() => void look(fresh)} />}
      {proposals?.length === 0 && <p className={styles.text} role="status">{t('summary.pane.nothing')}</p>}
      {proposals && proposals.length > 0 && (
        <ul className={styles.list} aria-label={t('summary.pane.choose')}>
          {proposals.map((proposal) => <ProposalItem key={proposal.id} proposal={proposal} chosen={!left.has(proposal.id)} disabled={busy} onChoose={(wanted) => { choose(proposal.id, wanted); }} />)}
        </ul>
      )}
      {proposals && mayFill && (
        <Checkbox
          label={t('summary.pane.fresh')} checked={fresh} disabled={busy}
          onChange={(_, { checked }) => {
            setFresh(checked === true);
            void look(checked === true);
          }}
        />
      )}
      {proposals && changed && <p className={styles.text} role="status">{t('summary.pane.changed')}</p>}
      {chosen.length > 0 && toWrite.length === 0 && !changed && <p className={styles.text} role="status">{t('summary.pane.up-to-date')}</p>}
      <div className={styles.buttons}>
        {chosen.length > 0 && (toWrite.length > 0 || changed) && (
          <Button
            appearance="primary" disabled={busy}
            onClick={() => {
              setFresh(false);
              void write(chosen.map(({ id }) => id), fresh);
            }}
          >
            {t('summary.pane.write', { count: changed ? chosen.length : toWrite.length })}
          </Button>
        )}
        <Button appearance={proposals ? 'secondary' : 'primary'} disabled={busy} onClick={() => void look(fresh)}>
          {t(proposals ? 'summary.pane.again' : 'summary.pane.preview')}
        </Button>
        {working && <Spinner size="tiny" label={t('summary.pane.working')} />}
      </div>
    </section>
  );
}
