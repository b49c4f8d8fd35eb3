/** Why a figure of a row (`of`: its column's heading) is not a formula over its source, or is not there at all. */
export type Trouble =
  /** The source holds text: its figure was taken, and does not follow corrections. */
  | { readonly kind: 'text'; readonly of: string; readonly text: string }
  /** No figure can be read. */
  | { readonly kind: 'unreadable'; readonly of: string; readonly text: string }
  /** The table does not say whether it is 万元 or 元. */
  | { readonly kind: 'no-unit'; readonly text: string }
  /** Neither convention explains the plan, so that no money can be told from it. */
  | { readonly kind: 'plan-invalid' | 'plan-missing' }
  /** The table does not say by which month how much of which budget was executed. */
  | { readonly kind: 'no-pace' };
