/** How the points of a missed target fall: by the share that it is missed by, in the ratio of target and actual, or to 0. */
export const missedFormulas = ['excess', 'ratio', 'nothing'] as const;
export type MissedFormula = (typeof missedFormulas)[number];

/** A share of the points, from and to, in percent. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Points by first-level group, with those for the execution of the budget; all add up to 100. */
export interface WeightScheme {
  readonly execution: number;
  /** By the group's standard name: 产出指标. A cost group that is not named counts under 产出指标. */
  readonly groups: Readonly<Record<string, number>>;
}

/** A grade and the points that it begins at; the highest first. */
export interface Grade {
  readonly name: string;
  readonly from: number;
}

/** How a county scores its self-evaluations. */
export interface ScoreSettings {
  /** For a target that is not to be passed (≤): 1 − (B − A) / A of the points, or A / B. */
  readonly negative: Extract<MissedFormula, 'excess' | 'ratio'>;
  /** Shares of the points for a target in words: 达成, 部分达成, 未达成. */
  readonly inWords: { readonly met: Band; readonly partly: Band; readonly missed: Band };
  /** An actual figure beyond this share of its target, in percent, wants a reason. */
  readonly largestActual: number;
  /** Points for execution that a scheme may set aside from the indicators' 100. */
  readonly executionPoints: readonly number[];
  /** The one scheme that tables must follow; null where any that adds up will do. */
  readonly scheme: WeightScheme | null;
  readonly grades: readonly Grade[];
}

export const defaultScores: ScoreSettings = {
  negative: 'excess',
  // The middle band begins at 50 in some provinces; a score that either explains is right.
  inWords: { met: { from: 80, to: 100 }, partly: { from: 50, to: 80 }, missed: { from: 0, to: 60 } },
  largestActual: 130,
  executionPoints: [10, 20],
  scheme: null,
  grades: [{ name: '优', from: 90 }, { name: '良', from: 80 }, { name: '中', from: 60 }, { name: '差', from: 0 }],
};

/** Weight schemes in use, for settings to choose from by name. */
export const knownSchemes: Readonly<Record<string, WeightScheme>> = {
  '50/30/10/10': { execution: 10, groups: { 产出指标: 50, 效益指标: 30, 满意度指标: 10 } },
  '20/40/20/10/10': { execution: 10, groups: { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 } },
  '20+80': { execution: 20, groups: {} },
};

/** When monitoring warns. */
export interface MonitoringSettings {
  /** The share of the planned execution, in percent, below which it is red, and yellow. */
  readonly red: number;
  readonly yellow: number;
  /** How far an indicator in percent may fall short of its target, in percent of it, without a reason. */
  readonly offTarget: number;
}

export const defaultMonitoring: MonitoringSettings = { red: 60, yellow: 80, offTarget: 15 };
