import type { FormId } from '../forms/form';
import type { Finding } from './report';

/** How far a suppression reaches: one finding, a rule in one table, a rule in the whole workbook. */
export const suppressionScopes = ['finding', 'table', 'workbook'] as const;
export type SuppressionScope = (typeof suppressionScopes)[number];

/** A table by what it is about and not by where it stands. */
export interface TableIdentity {
  readonly form: FormId;
  /** The project's name, else the title; '' where the table has neither. */
  readonly name: string;
  /** Which of the sheet's tables of this form and name, counted from 1. */
  readonly nth: number;
}

/** 不作为问题: what a person has set aside, with the reason. */
export interface Suppression {
  /** Tells it from others; the same one made twice has the same id. */
  readonly id: string;
  readonly scope: SuppressionScope;
  readonly rule: string;
  readonly reason: string;
  /** The day, as 2026-11-21; '' where it is not known. */
  readonly date: string;
  /** For one finding, and for one table. */
  readonly table?: TableIdentity | undefined;
  /** For one finding: the field or indicator, by name, with the column. */
  readonly subject?: string | undefined;
  /** What a person calls that. */
  readonly label?: string | undefined;
  /** For one finding: what it said and what its cell held, as a short sum; another content is another finding. */
  readonly content?: string | undefined;
}

/** A suppression with what it sets aside now; one that sets nothing aside any more is 0. */
export interface CountedSuppression extends Suppression {
  readonly count: number;
}

/** A finding that was set aside. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: Suppression;
}

/** What a workbook keeps of its review. */
export interface KeptReview {
  readonly suppressions: readonly CountedSuppression[];
  readonly suppressed: readonly Suppressed[];
  /** What is kept cannot be read: a newer program wrote it, or somebody changed it. Nothing is set aside then. */
  readonly unreadable: boolean;
}
