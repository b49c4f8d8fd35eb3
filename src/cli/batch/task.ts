import type { FileLimits } from '../../hosts/file/limits';
import type { LocaleId } from '../../locales/locale';
import type { SettingsFile } from '../../settings/schema';
import type { Input } from '../inputs';
import type { Totals } from '../totals';
import type { Compared } from './baseline';
import type { Review } from './review';

/** What is made of each workbook; what no output needs is not made. */
export interface Wanted {
  readonly text: 'plain' | 'coloured' | null;
  readonly json: boolean;
  readonly review: boolean;
  /** Whether the text lists the findings that were set aside. */
  readonly suppressed: boolean;
  /** Whether the findings' keys are wanted, for a baseline. */
  readonly keys: boolean;
}

/** One file to check, with all that a worker thread must know: plain data. */
export interface Task {
  readonly input: Input;
  readonly settings: SettingsFile;
  readonly locale: LocaleId;
  readonly wanted: Wanted;
  readonly limits: Partial<FileLimits>;
  /** Keys of the findings that are known of the file; null without a baseline. */
  readonly known: readonly string[] | null;
  /** Whether known findings are left out. */
  readonly newOnly: boolean;
}

/** A checked workbook as the outputs need it: plain data, and no report, whose decimals cannot leave their thread. */
export interface CheckedWorkbook {
  readonly path: string;
  readonly totals: Totals;
  readonly text: string | null;
  /** The workbook of the published contract, as one line of JSON. */
  readonly json: string | null;
  readonly review: Review | null;
  readonly keys: readonly string[] | null;
  readonly compared: Compared | null;
}

/** A file that was not checked. */
export interface FailedFile {
  readonly path: string;
  readonly failure: { readonly code: string; readonly message: string };
}

/** What became of a file. */
export type Checked = CheckedWorkbook | FailedFile;
