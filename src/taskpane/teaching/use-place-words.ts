import { useCallback, useEffect, useRef, useState } from 'react';
import type { NearMissReason } from '../../detect/table';
import { taughtFor } from '../../run/lesson-effect';
import type { SettingsFile } from '../../settings/schema';
import { partToTeach, titleAbove } from '../../settings/teach/guess';
import { meantBy, type SeenWord, wordsIn } from '../../settings/teach/words-in';
import type { RangeRef } from '../../sheet/address';
import type { WorkbookValues } from '../../sheet/snapshot';
import { usePane } from '../context';

/** What stands at the place that is taught. */
export interface PlaceWords {
  readonly workbook: WorkbookValues;
  readonly sheetName: string;
  readonly place: RangeRef;
  readonly words: readonly SeenWord[];
  /** There are more texts than anybody would choose from. */
  readonly more: boolean;
  /** The title above, as far as one can tell. */
  readonly title: string;
}

/** Reads places of the workbook, the last one winning. */
export interface PlaceReader {
  readonly words: PlaceWords | null;
  /** The place could not be read. */
  readonly failed: boolean;
  readonly read: (place: RangeRef, miss: NearMissReason | null) => Promise<void>;
}

/** What stands at a place: all texts in it that may be labels, with what they are read as by settings. */
export function usePlaceWords(file: SettingsFile): PlaceReader {
  const { reader, checker } = usePane();
  const [words, setWords] = useState<PlaceWords | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);
  useEffect(() => () => { latest.current = -1; }, []);
  const read = useCallback(async (place: RangeRef, miss: NearMissReason | null): Promise<void> => {
    const own = (latest.current += 1);
    // All that was checked: what is taught must not harm the other tables.
    const workbook = await reader.read(checker.state().result?.scope ?? 'active-sheet').catch(() => null);
    if (own !== latest.current) return;
    const sheet = workbook?.sheets.find(({ id }) => id === place.sheetId);
    setFailed(!sheet);
    if (!workbook || !sheet) return;
    const taught = taughtFor(file, workbook);
    const rect = miss ? partToTeach(sheet, place.rect, miss, taught) : meantBy(sheet, place.rect);
    setWords({ workbook, sheetName: sheet.name, place: { sheetId: sheet.id, rect }, title: titleAbove(sheet, rect.top), ...wordsIn(sheet, rect, taught) });
  }, [reader, checker, file]);
  return { words, failed, read };
}
