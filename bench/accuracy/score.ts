/** What was counted: right answers, answers that are none, and what was missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const noTally: Tally = { right: 0, wrong: 0, missed: 0 };

/** Two counts as one. */
export function addTally(one: Tally, other: Tally): Tally {
  return { right: one.right + other.right, wrong: one.wrong + other.wrong, missed: one.missed + other.missed };
}

/** A share with the bounds of Wilson's interval at 95 %. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** Wilson's interval: honest near 0 and 1, where these shares lie. */
export function shareOf(part: number, whole: number): Share {
  if (whole === 0) return { value: 1, low: 0, high: 1 };
  const p = part / whole;
  const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const divisor = 1 + (z * z) / whole;
  const middle = p + (z * z) / (2 * whole);
  return { value: p, low: Math.max(0, (middle - spread) / divisor), high: Math.min(1, (middle + spread) / divisor) };
}

export function precisionOf({ right, wrong }: Tally): Share {
  return shareOf(right, right + wrong);
}

export function recallOf({ right, missed }: Tally): Share {
  return shareOf(right, right + missed);
}
