import { cumulativeShares, type Plan } from '../../content/plan';

/** A bar of the picture of a plan: what is spent by the end of a period, and how much of that in the period. */
export interface PlanBar {
  readonly label: string;
  /** As it is written, in percent: "33.5"; null where the cell says nothing. */
  readonly written: string | null;
  /** Heights between 0 and 1 for drawing: spent before the period, and by its end. */
  readonly from: number;
  readonly to: number;
}

const whole = 100;

function part(percent: number): number {
  return Math.min(1, Math.max(0, percent / whole));
}

/**
 * The bars of a plan. Where its convention is known they climb to the whole budget; where it is not, each shows its own
 * figure. Null where there is nothing to draw.
 */
export function planBars(plan: Plan): readonly PlanBar[] | null {
  if (plan.periods.every(({ value }) => value === null)) return null;
  const shares = cumulativeShares(plan)?.map((share) => share.toNumber());
  return plan.periods.map(({ label, value }, at) => ({
    label,
    written: value?.toString() ?? null,
    from: shares ? part(shares[at - 1] ?? 0) : 0,
    to: part(shares ? (shares[at] ?? 0) : (value?.toNumber() ?? 0)),
  }));
}
