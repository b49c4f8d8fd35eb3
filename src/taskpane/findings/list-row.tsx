import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback } from 'react';
import { usePane } from '../context';
import { FindingRow } from './finding-row';
import { GroupRow } from './group-row';
import type { ListItem } from './list-items';
import { RuleRow } from './rule-row';
import { TableRow } from './table-row';
import { fadeTime } from './use-leaving';

const useStyles = makeStyles({
  root: {
    position: 'relative', boxSizing: 'border-box', outlineStyle: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // What moves here moves only where the person has not asked for rest.
  leaving: { pointerEvents: 'none', '@media (prefers-reduced-motion: no-preference)': { animationName: { from: { opacity: 1 }, to: { opacity: 0 } }, animationDuration: `${fadeTime}ms`, animationFillMode: 'forwards' } },
  fresh: { '@media (prefers-reduced-motion: no-preference)': { animationName: { from: { backgroundColor: tokens.colorStatusWarningBackground2 }, to: { backgroundColor: 'transparent' } }, animationDuration: '1.5s' } },
});

interface Props {
  readonly item: ListItem;
  /** Counted from 1. */
  readonly place: number;
  /** Whether the keyboard enters the list here. */
  readonly isActive: boolean;
  /** Whether the person is here: its finding is shown in full. */
  readonly isCurrent: boolean;
  /** Whether its finding was not there at the last check. */
  readonly isNew: boolean;
  /** Whether the last edit has made it. */
  readonly isFresh: boolean;
  readonly onFold: (key: string, open: boolean) => void;
}

function Content({ item, isCurrent, isNew, fold }: { readonly item: ListItem; readonly isCurrent: boolean; readonly isNew: boolean; readonly fold: () => void }): ReactNode {
  switch (item.kind) {
    case 'table': return <TableRow section={item.section} open={item.open} foldable={item.foldable} onFold={fold} />;
    case 'rule': return <RuleRow rule={item.rule} severity={item.severity} count={item.count} open={item.open} onFold={fold} />;
    case 'group': return <GroupRow group={item.group} open={item.open} onFold={fold} />;
    case 'finding': return <FindingRow finding={item.finding} table={item.table} level={item.level} isCurrent={isCurrent} isNew={isNew} />;
  }
}

/** A row of the list of findings, as those who listen hear it: at its level, folded or not. */
export function ListRow({ item, place, isActive, isCurrent, isNew, isFresh, onFold }: Props): ReactNode {
  const styles = useStyles();
  const { cursor } = usePane();
  const { key } = item;
  const leaving = item.kind === 'finding' && item.leaving === true;
  const open = item.kind === 'finding' || (item.kind === 'table' && !item.foldable) ? undefined : item.open;
  const fold = useCallback(() => { onFold(key, open !== true); }, [onFold, key, open]);
  return (
    <div
      role="row"
      className={mergeClasses(styles.root, isFresh && styles.fresh, leaving && styles.leaving)}
      aria-hidden={leaving || undefined}
      tabIndex={isActive ? 0 : -1}
      data-place={key}
      aria-level={item.level}
      aria-rowindex={place}
      aria-expanded={open}
      onClick={() => { cursor.set(key); }}
    >
      <div role="gridcell">
        <Content item={item} isCurrent={isCurrent} isNew={isNew} fold={fold} />
      </div>
    </div>
  );
}
