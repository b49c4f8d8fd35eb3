import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Proposal } from '../../compose/summary/summary-plan';
import { proposalText } from '../../locales/proposal-text';
import { cellAddress, cellRect } from '../../sheet/address';
import { shownInput } from '../../sheet/plan/refusal-facts';
import { PlaceButton } from '../components/place-button';
import { usePane } from '../context';
import { useWords } from '../words';
import { RowsPreview } from './rows-preview';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  where: { margin: `0 0 0 ${tokens.spacingHorizontalXXL}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  kept: { margin: `${tokens.spacingVerticalXXS} 0 0 ${tokens.spacingHorizontalXXL}`, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteMarigoldForeground3, overflowWrap: 'anywhere' },
});

interface Props {
  readonly proposal: Proposal;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (wanted: boolean) => void;
}

/** One summary: whether it is written, where its rows go, what is left as it is, and the rows themselves. */
export function ProposalItem({ proposal, chosen, disabled, onChoose }: Props): ReactNode {
  const styles = useStyles();
  const { locale } = usePane();
  const t = useWords();
  const [open, setOpen] = useState(false);
  const words = proposalText(locale);
  const name = words.name(proposal.id);
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <Checkbox className={styles.name} label={name} checked={chosen} disabled={disabled} onChange={(_, { checked }) => { onChoose(checked === true); }} />
        <Button size="small" appearance="transparent" aria-expanded={open} onClick={() => { setOpen(!open); }}>{t(open ? 'summary.pane.hide-rows' : 'summary.pane.show-rows')}</Button>
      </div>
      <p className={styles.where}>{whereText(proposal, words)}</p>
      {proposal.kind === 'fill' && (proposal.kept.length > 0 || proposal.lackingColumns.length > 0) && (
        <ul className={styles.kept}>
          {proposal.lackingColumns.length > 0 && <li>{words.lackingColumns(proposal.sheetName, proposal.lackingColumns)}</li>}
          {proposal.kept.map(({ cell: { sheetId, cell }, now, wanted }) => {
            const place = `${proposal.sheetName}!${cellAddress(cell)}`;
            return (
              <li key={place}>
                <PlaceButton range={{ sheetId, rect: cellRect(cell) }} text={place} name={t('pane.go-to-cell', { cell: place })} />{' '}
                {words.kept(place, shownInput(now), shownInput(wanted))}
              </li>
            );
          })}
        </ul>
      )}
      {open && <RowsPreview rows={proposal.shown} total={proposal.rows} label={t('summary.pane.rows', { name })} />}
    </li>
  );
}

function whereText(proposal: Proposal, words: ReturnType<typeof proposalText>): string {
  const { id, sheetName, rows } = proposal;
  if (proposal.kind === 'new') return words.added(id, sheetName, rows);
  return proposal.lacking > 0 ? words.noRoom(id, sheetName, proposal.lacking) : words.filled(id, sheetName, proposal);
}
