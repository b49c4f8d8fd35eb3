import type { Convention } from '../content/plan';
import type { TableContent } from '../content/content';
import type { FormId, RequiredField } from '../forms/form';
import { forms } from '../forms/registry';
import { defaultMonitoring, defaultScores, type MonitoringSettings, type ScoreSettings } from './score-settings';
import type { Cell } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import type { Knowledge } from './knowledge';
import type { Severity } from './severity';
import { defaultWords, type Words } from './words/words';

/** How safe a repair is: `safe` cannot change the meaning, `review` shows old and new value first. */
export type FixKind = 'safe' | 'review';

/** A new content of a cell. It keeps its number format but where one is named: text that becomes a number among others. */
export interface FixWrite {
  readonly cell: Cell;
  readonly value: CellValue;
  readonly format?: string;
}

/** A proposed repair as data: new contents of cells on the finding's sheet. Nothing is written by checking. */
export interface Fix {
  readonly kind: FixKind;
  readonly writes: readonly FixWrite[];
}

/** Facts that a message names. */
export type Facts = Readonly<Record<string, string | number>>;

/** What a rule reports: the cell that a person would click, and facts, never sentences. */
export interface Problem {
  readonly cell: Cell;
  /** Which of the rule's cases; each has words of its own in every language. */
  readonly case: string;
  /** Where the case is not of the rule's usual severity. */
  readonly severity?: Severity;
  readonly facts?: Facts;
  /** 应为 and 现为, where they can be said. */
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: Fix;
}

export type Report = (problem: Problem) => void;

/** What a county sets; the defaults judge nothing that the form leaves open. */
export interface CheckSettings {
  readonly planConvention: 'auto' | Extract<Convention, 'cumulative' | 'incremental'>;
  /** The least satisfaction that a target should aim at, in percent. */
  readonly leastSatisfaction: number;
  /** The largest share of delays that a target may allow, in percent. */
  readonly largestDelayRate: number;
  readonly scores: ScoreSettings;
  readonly monitoring: MonitoringSettings;
  /** Rules that are of another severity than their own, in all their cases, or not asked at all. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** The fields that each form demands. */
  readonly required: Readonly<Partial<Record<FormId, readonly RequiredField[]>>>;
  readonly words: Words;
  /** Whether what a workbook's people have set aside is left out, or reported all the same. */
  readonly suppressions: 'apply' | 'report';
}

export const defaultSettings: CheckSettings = {
  planConvention: 'auto', leastSatisfaction: 80, largestDelayRate: 20, scores: defaultScores, monitoring: defaultMonitoring,
  severities: {}, required: Object.fromEntries(forms.map(({ id, required }) => [id, required])), words: defaultWords, suppressions: 'apply',
};

interface RuleBase {
  /** File name, rule id and page name are one. */
  readonly id: string;
  /** The forms it looks at; null for all. */
  readonly forms: readonly FormId[] | null;
  readonly severity: Severity;
  /** The most that its repairs may do; a rule marked `none` proposes none. */
  readonly fix: FixKind | 'none';
}

/** A rule that looks at one table. */
export interface TableRule extends RuleBase {
  readonly scope: 'table';
  readonly check: (table: TableContent, report: Report, settings: CheckSettings, knowledge: Knowledge) => void;
}

/** A rule that looks at all tables of a workbook; it says which table a problem belongs to. */
export interface WorkbookRule extends RuleBase {
  readonly scope: 'workbook';
  readonly check: (tables: readonly TableContent[], report: (table: TableContent, problem: Problem) => void, settings: CheckSettings, knowledge: Knowledge) => void;
}

export type Rule = TableRule | WorkbookRule;
