import type { tables as source } from '../zh-CN/tables';

/** The pane's place of the tables that were found. */
export const tables: Readonly<Record<keyof typeof source, string>> = {
  'pane.near-misses-found': '{count, plural, one {# place looks like a performance table, but could not be read: see why} other {# places look like performance tables, but could not be read: see why}}',
  'tables.complete': 'All {all} cells that ask to be filled in are filled in',
  'tables.filled': '{filled} of {all} cells filled in',
};
