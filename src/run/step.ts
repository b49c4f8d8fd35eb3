/** What a check is at: reading the workbook; looking for tables on one of its sheets; reading what a table says; holding the rules against it. */
export type CheckStep =
  | { readonly kind: 'reading' }
  | { readonly kind: 'finding' | 'understanding' | 'checking'; readonly at: number; readonly of: number };
