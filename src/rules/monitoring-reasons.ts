import type { Project, TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';
import type { MeasureReader } from '../content/measure';
import { compact } from '../sheet/text';
import { comparableRow } from './score';
import type { Problem } from './rule';
import type { MonitoringSettings } from './score-settings';

/** Rows that may miss their target, by the table's own word or by far, without a reason. */
export function monitoringReasons(table: TableContent, { indicators }: Project, settings: MonitoringSettings, measures: MeasureReader): Problem[] {
  if (table.footer.reason !== null) return [];
  return indicators.flatMap((row): Problem[] => {
    const { reason, outlook, actual } = row;
    // A table without a column for reasons has no place to give one.
    if (row.name === '' || !reason?.empty) return [];
    const facts = { name: row.named?.text ?? '' };
    const said = outlook && !outlook.empty ? doubtIn(outlook.text) : null;
    if (said !== null) return [{ cell: reason.cell, case: 'no-reason', facts: { ...facts, outlook: said } }];
    return actual && isOffTarget(row, settings, measures) ? [{ cell: actual.cell, case: 'off-target', facts: { ...facts, target: row.value?.text ?? '', limit: settings.offTarget }, actual: actual.text }] : [];
  });
}

/** 有可能 or 不可能; a cell that prints all three choices says none. */
function doubtIn(text: string): string | null {
  const words = ['确定能', '有可能', '不可能'].filter((word) => compact(text).includes(word));
  return words.length === 1 && words[0] !== '确定能' ? (words[0] ?? null) : null;
}

/** A share that is far off its target in the middle of the year is not made good by counting on, as a number of things is. */
function isOffTarget(row: Indicator, { offTarget }: MonitoringSettings, measures: MeasureReader): boolean {
  const compared = comparableRow(row, measures);
  if (!compared || compared.met || compared.target.value.lte(0)) return false;
  const { target, actual } = compared;
  if (target.unit !== '%' && !(row.unit && compact(row.unit.text) === '%')) return false;
  return actual.value.minus(target.value).abs().times(100).gt(target.value.times(offTarget));
}
