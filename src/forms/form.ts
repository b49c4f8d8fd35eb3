import type { FormTemplate } from './template';

/** The official forms. */
export const formIds = ['project-target', 'transfer-target', 'department-target', 'self-evaluation', 'monitoring', 'three-public', 'budget-summary'] as const;
export type FormId = (typeof formIds)[number];

/** What a column of the indicator block, or of a 三公 table, holds. */
export type ColumnId =
  | 'level1' | 'level2' | 'level3' | 'level4'
  | 'description' | 'value' | 'unit' | 'direction' | 'kind' | 'basis' | 'actual' | 'weight' | 'score' | 'reason' | 'outlook' | 'scoring' | 'note'
  | 'item' | 'previous' | 'current' | 'change' | 'rate'
  | 'initial' | 'adjusted' | 'received' | 'executed';

/** What a labelled cell around the indicator block holds. */
export type FieldId = 'projectName' | 'projectCode' | 'organization' | 'organizationCode' | 'purpose' | 'goal' | 'total' | 'fiscal' | 'other' | 'basicExpense' | 'projectExpense';

/** Where a field's value stands when it is not in the label's own cell. */
export type FieldPlace = 'right' | 'below-right';

/** A word on the form, in the spellings that it is found under, each in the shape of `labelKey`. */
export interface Label {
  readonly labels: readonly string[];
}

export interface ColumnDefinition extends Label {
  readonly id: ColumnId;
}

export interface FieldDefinition extends Label {
  readonly id: FieldId;
  readonly place: FieldPlace;
}

/** A field that the form demands, with the severity of its absence. */
export interface RequiredField {
  readonly id: FieldId;
  readonly severity: 'error' | 'warning';
}

/** A second-level group and the spellings that it is found under. */
export interface Level2Definition {
  readonly name: string;
  readonly labels: readonly string[];
  /** Rows that a blank form prints for it; none for those of older forms. */
  readonly rows: number;
  /** Printed only where costs have no first-level group of their own. */
  readonly withoutCost?: true;
}

/** A first-level group with the second-level groups that belong under it. */
export interface Level1Definition {
  readonly name: string;
  readonly labels: readonly string[];
  readonly level2: readonly Level2Definition[];
}

/** How the rows of a table are arranged: indicators under a heading, items of the 三公 table, or lines of a summary. */
export type RowKind = 'indicators' | 'items' | 'lines';

/** One official form with its variants, as data. The same object serves detection, checking and the blank form. */
export interface FormDefinition {
  readonly id: FormId;
  readonly rows: RowKind;
  /** Words in the title that claim the form. */
  readonly titles: readonly string[];
  /** Where several forms are claimed, the highest rank has it: 「部门整体支出绩效自评表」 is a self-evaluation. */
  readonly titleRank: 1 | 2 | 3;
  /** Columns whose presence speaks for the form where the title does not. */
  readonly signColumns: readonly ColumnId[];
  /** Labels around the table that speak for the form where the title does not. */
  readonly signLabels: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  readonly fields: readonly FieldDefinition[];
  readonly required: readonly RequiredField[];
  /** Columns that each table of the form must have beside its names, whatever its variant: any one of a group will do. */
  readonly requiredColumns: readonly (readonly ColumnId[])[];
  /** Whether the form must hold all first-level groups. */
  readonly completeLevels: boolean;
  /** Budget from which 元 probably stands under 万元 (in 万元). */
  readonly largestBudget: number;
  /** The form as it is handed out. */
  readonly template: FormTemplate;
}
