import type { Convention } from '../../content/plan';
import type { FormId } from '../../forms/form';
import type { PublicItem } from '../../forms/items';
import type { Identity } from '../../rules/public-identities';
import type { RemarkWords } from '../report-source';
import type { SummaryId } from './model';
import type { Trouble } from './trouble';

/** What the columns say that do not belong to a month. */
export type Heading =
  | 'no' | 'file' | 'place' | 'organization' | 'code' | 'name' | 'budget' | 'fiscal' | 'other' | 'convention' | 'indicators' | 'errors' | 'warnings' | 'infos' | 'remark'
  | 'period' | 'money' | 'cumulative' | 'share'
  | 'form' | 'level1' | 'level2' | 'level3' | 'description' | 'value' | 'unit' | 'direction' | 'weight' | 'actual' | 'score' | 'basis'
  | 'identity' | 'stated' | 'computed' | 'difference' | 'tolerance' | 'verdict'
  | 'change' | 'rate' | 'tables' | 'projects' | 'organizationCode'
  | 'executed' | 'executionRate' | 'execution' | 'cost' | 'output' | 'effect' | 'satisfaction' | 'grade'
  | 'months' | 'wanted' | 'progress' | 'light' | 'expected';

/** Whether a stated figure is what it follows from. */
export type Verdict = 'equal' | 'rounding' | 'differs';
/** How far behind a project's execution is. */
export type Light = 'red' | 'yellow' | 'green';

/** The words of the summaries. */
export interface SummaryWords extends RemarkWords {
  /** The plan's name for the history. */
  readonly planName: string;
  /** A sheet's name where it is free. */
  readonly sheetName: (id: SummaryId) => string;
  readonly title: (id: SummaryId) => string;
  /** The line below the title, which begins with our sign. */
  readonly note: (id: SummaryId, rows: number) => string;
  readonly heading: (id: Heading) => string;
  /** A period of the plan, and what it holds, by the month at whose end it closes. */
  readonly period: (month: number) => string;
  readonly periodMoney: (month: number) => string;
  readonly periodShare: (month: number) => string;
  readonly convention: (convention: Convention) => string;
  readonly form: (form: FormId) => string;
  /** A sum in words: 预算数 = 财政资金 + 其他资金. */
  readonly sumOf: (whole: string, parts: readonly string[]) => string;
  readonly planReaches: (cumulative: boolean) => string;
  readonly publicIdentity: (kind: Identity['kind'], item: string) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly light: (light: Light) => string;
  readonly publicItem: (year: 'current' | 'previous', item: PublicItem['id']) => string;
  /** The row of tables that name no unit. */
  readonly unnamedUnit: string;
  /** 定性, for values in words. */
  readonly qualitative: string;
  /** Stands beside a project whose table is not there any more. */
  readonly gone: string;
  readonly total: (id: SummaryId) => string;
  readonly chartTitle: string;
  readonly trouble: (trouble: Trouble) => string;
  readonly troubles: (texts: readonly string[]) => string;
  /** What stands at the foot of each page. */
  readonly footer: (page: string, pages: string) => string;
}
