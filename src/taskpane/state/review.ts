import type { ReadingHost } from '../../hosts/host';
import { keepPlan, withoutSuppressions, withSuppressions } from '../../kept/change';
import { keptIn } from '../../kept/parse-kept';
import { fingerprintsOf, suppressionFor } from '../../kept/fingerprint';
import type { Kept } from '../../kept/kept';
import type { Finding, Report } from '../../rules/report';
import type { SuppressionScope } from '../../rules/suppression';
import type { Writer } from './writer';

/** What became of a change of what is kept with the workbook. */
export type ReviewOutcome =
  | 'done'
  /** It was refused or failed; the writer's state says why. */
  | 'not-done'
  /** What is kept cannot be read, and must not be written over. */
  | 'unreadable'
  /** The host did not answer. */
  | 'unreachable';

/** What is needed to set findings aside. */
export interface ReviewTools {
  readonly reader: ReadingHost;
  readonly writer: Writer;
}

/** What a person sets aside, why, and when. */
export interface SetAside {
  readonly finding: Finding;
  readonly scope: SuppressionScope;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The step's name, for the history. */
  readonly name: string;
}

/**
 * Sets a finding of a report aside, as far as the scope reaches: it is written into the workbook as a step that can be
 * taken back, and the workbook is checked again. It never rejects.
 */
export function setAside(tools: ReviewTools, report: Report, { finding, scope, reason, now, name }: SetAside): Promise<ReviewOutcome> {
  const print = fingerprintsOf(report)[report.findings.indexOf(finding)];
  if (!print) return Promise.resolve('not-done');
  const suppression = suppressionFor(print, scope, reason.trim(), dayOf(now));
  return changeKept(tools, (kept) => withSuppressions(kept, [suppression]), name);
}

/** Reports again what some suppressions set aside. It never rejects. */
export function restore(tools: ReviewTools, ids: readonly string[], name: string): Promise<ReviewOutcome> {
  return changeKept(tools, (kept) => withoutSuppressions(kept, ids), name);
}

/** Keeps something else with the workbook, such as headings that were taught. What is kept now is read first: another host may have changed it. */
export async function changeKept({ reader, writer }: ReviewTools, change: (kept: Kept) => Kept, name: string): Promise<ReviewOutcome> {
  const workbook = await reader.read('active-sheet').catch(() => null);
  if (!workbook) return 'unreachable';
  const kept = keptIn(workbook.kept);
  if (!kept) return 'unreadable';
  return (await writer.write(keepPlan(workbook.kept, change(kept), name))) ? 'done' : 'not-done';
}

/** The day where the person is. */
function dayOf(now: number): string {
  const date = new Date(now);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
