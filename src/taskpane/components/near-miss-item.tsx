import type { ReactNode } from 'react';
import type { NearMiss } from '../../detect/table';
import { nearMissText } from '../../locales/report-text';
import { rangeAddress } from '../../sheet/address';
import { usePane } from '../context';
import { useWords } from '../words';
import { PlaceButton } from './place-button';

/** A place that looks like a table and could not be read as one: where, and what it lacks. */
export function NearMissItem({ miss, place }: { readonly miss: NearMiss; readonly place: string }): ReactNode {
  const { locale } = usePane();
  const t = useWords();
  const { sheetId, sheetName, range } = miss;
  const address = `${sheetName}!${rangeAddress(range)}`;
  return (
    <li data-place={place}>
      <PlaceButton range={{ sheetId, rect: range }} text={address} name={t('pane.go-to-range', { range: address })} />
      <div>{nearMissText(miss, locale)}</div>
    </li>
  );
}
