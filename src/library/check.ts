import type { Report } from '../rules/report';
import { type CheckSettings, defaultSettings } from '../rules/rule';
import { runCheck } from '../run/run-check';
import type { Workbook } from './workbook';

/** How a workbook is checked. */
export interface CheckOptions {
  /** What differs from the usual settings. */
  readonly settings?: Partial<CheckSettings>;
  readonly signal?: AbortSignal;
}

/** Finds a workbook's tables and checks them. The same workbook gives the same report as in Excel and on the command line. Rejects only with the signal's reason. */
export function check({ values, formats }: Workbook, { settings = {}, signal }: CheckOptions = {}): Promise<Report> {
  const host = { read: () => Promise.resolve(values), formats };
  return runCheck(host, { settings: { ...defaultSettings, ...settings }, ...(signal ? { signal } : {}) });
}
