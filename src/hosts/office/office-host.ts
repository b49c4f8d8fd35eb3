import { cellLimit } from '../../sheet/limit';
import type { Host } from '../host';
import { readContents } from './contents';
import { testCapabilities } from './capabilities';
import { defaultLimits, type MessageLimits } from './cells';
import { readFormats } from './formats';
import { createOwnChanges } from './own-changes';
import { readWorkbook } from './read';
import { defaultPauses, type Pauses } from './retry';
import { createRunner } from './run';
import { selectRange } from './select';
import { createSettings, localStore, partitionPrefix } from './settings';
import { watchWorkbook } from './watch';

/** What may be set of the Office host; tests set small limits and no pauses. */
export interface OfficeHostOptions {
  /** Milliseconds to wait before each further try while Excel is busy or a cell is edited. */
  readonly pauses?: Pauses;
  /** Cells of one sheet that are read at most. */
  readonly sheetCells?: number;
  readonly message?: MessageLimits;
  /** Milliseconds after which an answer to a write counts as lost. */
  readonly patience?: number;
}

/** A large write may keep Excel busy for a while; after this a person would have given up. */
const defaultPatience = 120_000;

/** The workbook that is open in Excel. To be made after `Office.onReady`. */
export function createOfficeHost(options: OfficeHostOptions = {}): Host {
  const { pauses = defaultPauses, sheetCells = cellLimit, message = defaultLimits, patience = defaultPatience } = options;
  const run = createRunner(pauses);
  const own = createOwnChanges();
  return {
    read: (scope, signal) => readWorkbook(run, scope, { sheetCells, message }, signal),
    formats: (ranges, signal) => readFormats(run, ranges, message, signal),
    contents: (ranges, signal) => readContents(run, ranges, message, signal),
    apply: async (plan, applyOptions = {}) => {
      // Most openings of the pane only check, so that what writes is not among its first scripts.
      const { applyPlan } = await import(/* webpackPrefetch: true */ './apply/apply');
      return own.during(() => applyPlan({ run, limits: message, pauses, patience, own }, plan, applyOptions));
    },
    select: (range) => selectRange(run, range),
    watch: (listener) => watchWorkbook(run, own, listener),
    settings: createSettings(localStore(), partitionPrefix()),
    capabilities: testCapabilities(),
  };
}
