import { cellRect } from '../../sheet/address';
import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { Finding } from '../../rules/report';
import { usePane } from '../context';
import type { Result } from '../state/pane-state';
import { useStore } from '../state/store';
import { useWords } from '../words';
import type { ListItem } from './list-items';
import { ListRow } from './list-row';
import { movedTo } from './list-keys';
import { rowsToDraw } from './rows-to-draw';
import { useKeptPlace, useRestoredPlace } from './use-kept-place';
import { useLeaving } from './use-leaving';
import { useScroller } from './use-scroller';

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Heights before a row was drawn; each is measured once it is. */
const estimates: Readonly<Record<ListItem['kind'], number>> = { table: 62, rule: 40, group: 40, finding: 46 };
const overscan = 6;

interface Props {
  readonly items: readonly ListItem[];
  readonly result: Result;
  /** Findings that were not there at the last check; null where there is none to compare with. */
  readonly added: ReadonlySet<Finding> | null;
  /** Findings that the last edit has made. */
  readonly fresh: ReadonlySet<Finding> | null;
  readonly onFold: (key: string, open: boolean) => void;
}

/** The findings as a list of which only the rows in view are drawn. One of them has the keyboard; arrow keys move it. */
export function FindingList({ items: found, result, added, fresh, onFold }: Props): ReactNode {
  const styles = useStyles();
  const t = useWords();
  const { cursor, checker } = usePane();
  const { key: current, steps } = useStore(cursor);
  const grid = useRef<HTMLDivElement>(null);
  const { scroller, margin, covered } = useScroller(grid);
  const { note, place } = useKeptPlace({ grid, scroller });
  const items = useLeaving(found, result, note);
  const at = items.findIndex(({ key }) => key === current);
  const active = at < 0 ? 0 : at;
  // eslint-disable-next-line react-hooks/incompatible-library -- the library's own object changes from within; nothing here is memoized over it.
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: scroller,
    estimateSize: (index) => estimates[items[index]?.kind ?? 'finding'],
    getItemKey: (index) => items[index]?.key ?? index,
    rangeExtractor: (range) => rowsToDraw(range, active),
    scrollMargin: margin,
    scrollPaddingStart: covered,
    overscan,
  });
  // The library's places still count with what stood above the list before.
  const startOf = (index: number): number | null => {
    const start = virtualizer.measurementsCache[index]?.start;
    return start === undefined ? null : start - margin + (grid.current?.offsetTop ?? margin);
  };
  useRestoredPlace(place, { grid, scroller, items, startOf });

  const focus = useCallback((key: string) => {
    // A row that was out of view is drawn first.
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`)?.focus({ preventScroll: true }));
  }, []);

  // A step brings its row into view, and takes the keyboard along where the list has it.
  const stepped = useRef(steps);
  useEffect(() => {
    if (stepped.current === steps || current === null || at < 0) return;
    stepped.current = steps;
    virtualizer.scrollToIndex(at, { align: 'auto' });
    if (grid.current?.contains(document.activeElement)) focus(current);
  }, [steps, current, at, virtualizer, focus]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const item = items[active];
    // Keys of a button in a row are the button's.
    if (!item || !(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    const foldable = item.kind !== 'finding' && (item.kind !== 'table' || item.foldable);
    if (foldable && ((event.key === 'ArrowRight' && !item.open) || (event.key === 'ArrowLeft' && item.open) || event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onFold(item.key, !item.open);
      return;
    }
    if (event.key === 'Enter' && item.kind === 'finding') {
      event.preventDefault();
      const { sheetId, cell } = item.finding;
      void checker.select({ sheetId, rect: cellRect(cell) });
      return;
    }
    const target = movedTo(event.key, items, active);
    const next = target === null ? undefined : items[target];
    if (target === null || !next) return;
    event.preventDefault();
    cursor.set(next.key);
    virtualizer.scrollToIndex(target, { align: 'auto' });
    focus(next.key);
  };

  if (items.length === 0) return null;
  return (
    <div ref={grid} role="treegrid" aria-label={t('findings.list')} aria-rowcount={items.length} className={styles.root} style={{ height: virtualizer.getTotalSize() }} onKeyDown={onKeyDown}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item && (
          <div key={key} ref={virtualizer.measureElement} data-index={index} role="presentation" className={styles.row} style={{ transform: `translateY(${start - margin}px)` }}>
            <ListRow item={item} place={index + 1} isActive={index === active} isCurrent={item.key === current} isNew={item.kind === 'finding' && (added?.has(item.finding) === true || fresh?.has(item.finding) === true)} isFresh={item.kind === 'finding' && fresh?.has(item.finding) === true} onFold={onFold} />
          </div>
        );
      })}
    </div>
  );
}
