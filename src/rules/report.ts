import type { TableContent } from '../content/content';
import type { NearMiss } from '../detect/table';
import type { Cell } from '../sheet/address';
import type { CellValue, Visibility } from '../sheet/snapshot';
import type { Rect } from '../sheet/address';
import type { KeptReview } from './suppression';
import type { Facts, FixKind, FixWrite } from './rule';
import type { Severity } from './severity';

/** A write with what its cell held when it was checked, so that nothing else is ever overwritten by it. */
export interface ProposedWrite extends FixWrite {
  readonly before: CellValue;
  /** Old and new content as the cell shows them; '' is empty. */
  readonly beforeText: string;
  readonly afterText: string;
}

/** A repair that a person may look at and make. */
export interface ProposedFix {
  readonly kind: FixKind;
  readonly writes: readonly ProposedWrite[];
}

/** One finding: a rule, a cell, and the facts for its message. */
export interface Finding {
  readonly rule: string;
  readonly case: string;
  readonly severity: Severity;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: Cell;
  /** Which of the report's tables it belongs to, counted from 0. */
  readonly table: number;
  readonly facts: Facts;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly fix: ProposedFix | null;
}

/** Something about a sheet that a person should know of a check. */
export type Notice =
  | { readonly kind: 'hidden-sheet'; readonly sheetId: string; readonly sheetName: string; readonly visibility: Visibility }
  | { readonly kind: 'not-calculated'; readonly sheetId: string; readonly sheetName: string }
  | { readonly kind: 'not-read'; readonly sheetId: string; readonly sheetName: string; readonly range: Rect };

/** The answer of a check. Plain data: the same workbook gives a deeply equal report in every host. */
export interface Report {
  readonly tables: readonly TableContent[];
  readonly nearMisses: readonly NearMiss[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** What the workbook keeps of its review; absent where it keeps nothing. Findings that were set aside are not among `findings`. */
  readonly kept?: KeptReview;
}
