import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { panelId, tabId } from './place-tabs';
import type { PlaceId } from './places';

const useStyles = makeStyles({
  // The pane keeps the place itself; a browser that helps would do it twice.
  root: { position: 'relative', flexGrow: 1, minHeight: 0, overflowX: 'hidden', overflowY: 'auto', overflowAnchor: 'none' },
  hidden: { display: 'none' },
});

interface Props {
  readonly place: PlaceId;
  readonly current: PlaceId;
  readonly children: ReactNode;
}

/** What a tab shows. It is made when it is first chosen, and kept from then on, as the person left it. */
export function PlacePanel({ place, current, children }: Props): ReactNode {
  const styles = useStyles();
  const isCurrent = place === current;
  const [made, setMade] = useState(isCurrent);
  if (isCurrent && !made) setMade(true);
  if (!made) return null;
  return (
    <div role="tabpanel" id={panelId(place)} aria-labelledby={tabId(place)} className={isCurrent ? styles.root : styles.hidden}>
      {children}
    </div>
  );
}
