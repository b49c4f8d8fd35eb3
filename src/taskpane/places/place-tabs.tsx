import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFrameWords } from '../context';
import { placeIds, type PlaceId } from './places';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  // English names with a count of three figures fill 350 pixels.
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  count: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** The id of a place's tab, and that of what it shows. */
export function tabId(place: PlaceId): string {
  return `place-tab-${place}`;
}
export function panelId(place: PlaceId): string {
  return `place-${place}`;
}

interface Props {
  readonly places: readonly PlaceId[];
  readonly current: PlaceId;
  /** Figures beside the names, where there is something to count. */
  readonly counts: Readonly<Partial<Record<PlaceId, number>>>;
  readonly onChoose: (place: PlaceId) => void;
}

/** The tabs of the places; arrow keys go from one to the next. */
export function PlaceTabs({ places, current, counts, onChoose }: Props): ReactNode {
  const styles = useStyles();
  const t = useFrameWords();
  return (
    <TabList
      className={styles.root}
      size="small"
      selectedValue={current}
      aria-label={t('pane.places')}
      onTabSelect={(_, { value }) => {
        const chosen = placeIds.find((id) => id === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {places.map((place) => (
        <Tab key={place} className={styles.tab} id={tabId(place)} value={place} aria-controls={place === current ? panelId(place) : undefined}>
          {t(`pane.place.${place}`)}
          {counts[place] !== undefined && <span className={styles.count}>{' '}{counts[place]}</span>}
        </Tab>
      ))}
    </TabList>
  );
}
