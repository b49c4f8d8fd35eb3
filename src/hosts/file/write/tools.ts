import type { FileLimits } from '../limits';
import type { Excelize } from './excelize';

/** What is needed to write. */
export interface Tools {
  /** Loads the library that makes sheets; asked only where a plan needs it. */
  readonly excelize: () => Promise<Excelize>;
  readonly limits: FileLimits;
}
