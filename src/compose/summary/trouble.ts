import type { Heading } from './words';

/** Which figure of a row a remark is about. */
export type Subject = { readonly column: Extract<Heading, 'budget' | 'fiscal' | 'other'> } | { readonly month: number };

/** Why a figure of a row is not a formula over its source, or is not there at all. */
export type Trouble =
  /** The source holds text: its figure was taken, and does not follow corrections. */
  | { readonly kind: 'text'; readonly of: Subject; readonly text: string }
  /** No figure can be read. */
  | { readonly kind: 'unreadable'; readonly of: Subject; readonly text: string }
  /** The table does not say whether it is 万元 or 元. */
  | { readonly kind: 'no-unit'; readonly text: string }
  /** Neither convention explains the plan, so that no money can be told from it. */
  | { readonly kind: 'plan-invalid' | 'plan-missing' };
