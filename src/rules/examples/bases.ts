import { department, older, transfer, wide } from './bases-other';
import { another, blank, project } from './bases-project';
import { monitoring, publicExpenses, selfCommon, selfSichuan } from './bases-review';
import { execution, summary } from './bases-summary';
import type { ExampleGrid } from './example';

/** The tables that examples start from. Each is filled in rightly, but for the blank form. */
export const bases = {
  project, another, summary, execution, department, transfer, wide, older, self: selfCommon, sichuan: selfSichuan, monitoring, public: publicExpenses, blank,
} as const satisfies Readonly<Record<string, ExampleGrid>>;

export type BaseName = keyof typeof bases;
