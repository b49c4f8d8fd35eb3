import type { NearMissReason } from '../../detect/table';
import type { FormId } from '../../forms/form';
import type { RangeRef } from '../../sheet/address';

/** From where a person teaches the program to read a table. */
export interface TeachingStart {
  /** The place in the workbook; null where the person is to select it first. */
  readonly place: RangeRef | null;
  /** What a near miss lacks: then the part of the place that is to be explained is found in it. */
  readonly miss: { readonly reason: NearMissReason; readonly lacking: readonly string[] } | null;
}

/** What was kept of a lesson. */
export interface LessonKept {
  readonly words: number;
  /** The sheet and range of the table that is read now, and its form; null where there is none yet. */
  readonly found: { readonly form: FormId; readonly range: string } | null;
  /** Takes the lesson back. */
  readonly undo: () => void;
}
