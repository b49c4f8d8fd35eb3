import { type Period, type Plan, whole } from '../content/plan';
import type { Reading } from '../content/reading';
import { type Decimal, decimalText } from '../sheet/decimal';
import { displayText, isPercent, shownPlaces } from '../sheet/format';
import { textFormat } from '../sheet/cell-input';
import type { Fix } from './rule';

/** A period that is text among numbers: how it will look as a number, and the repair that makes it one. */
export interface TextPeriod {
  readonly label: string;
  readonly reading: Reading;
  readonly text: string;
  readonly fix: Fix;
}

/** The periods of a plan that say their percentage as text while others are numbers. Pure; nothing for a plan without numbers. */
export function textPeriods(plan: Plan): TextPeriod[] {
  const numbers = plan.periods.filter(({ reading }) => typeof reading.value === 'number');
  const peer = numbers.find(({ reading }) => isPercent(reading.format)) ?? numbers[0];
  if (!peer) return [];
  return plan.periods.flatMap((period) => {
    if (typeof period.reading.value !== 'string' || !period.value) return [];
    return [asNumber(period, period.value, peer, plan)];
  });
}

/** As the numeric peer is written: a ratio in its percent format or among fractions, else the bare number. */
function asNumber({ label, reading, percentage }: Period, value: Decimal, peer: Period, { fractions }: Plan): TextPeriod {
  const isRatio = isPercent(peer.reading.format) || fractions;
  const number = Number(decimalText(isRatio ? value.div(whole) : value));
  const format = isPercent(peer.reading.format) ? percentFormat(peer.reading.format, percentage?.places ?? 0) : plainFormat(peer.reading.format);
  const fix: Fix = { kind: 'safe', writes: [{ cell: reading.cell, value: number, format }] };
  return { label, reading, text: displayText(number, format), fix };
}

/** The peer's format, with more places where it would hide some of the figure. */
function percentFormat(format: string, places: number): string {
  return (shownPlaces(format) ?? places) >= places ? format : `0.${'0'.repeat(places)}%`;
}

/** A format of text would keep the number as text; one with fixed places might hide some of it. */
function plainFormat(format: string): string {
  return format === textFormat || shownPlaces(format) !== null ? 'General' : format;
}
