import type { Convention } from '../../content/plan';
import type { RemarkWords } from '../report-source';
import type { SummaryId } from './model';
import type { Trouble } from './trouble';

/** What the columns say that do not belong to a month. */
export type Heading =
  | 'no' | 'file' | 'place' | 'organization' | 'code' | 'name' | 'budget' | 'fiscal' | 'other' | 'convention' | 'indicators' | 'errors' | 'warnings' | 'infos' | 'remark'
  | 'period' | 'money' | 'cumulative' | 'share';

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
  readonly total: string;
  readonly chartTitle: string;
  readonly trouble: (trouble: Trouble) => string;
  readonly troubles: (texts: readonly string[]) => string;
  /** What stands at the foot of each page. */
  readonly footer: (page: string, pages: string) => string;
}
