import { labelKey } from '../sheet/text';
import { indicatorColumns, itemColumns } from './columns';
import { commonFields } from './fields';
import type { ColumnDefinition, ColumnId, FieldId, Label } from './form';
import type { InputKind, Slot, TemplateColumn } from './template';

/** A field's label as a form prints it: a spelling that detection knows, the first where none is named. Throws for any other. */
export function label(id: FieldId, spelling?: string): string {
  return known(commonFields.filter((field) => field.id === id), id, spelling);
}

/** A column of indicators as a form prints its heading. */
export function indicatorColumn(id: ColumnId, spelling?: string, more: Pick<TemplateColumn, 'span' | 'gives' | 'when'> = {}): TemplateColumn {
  return columnOf(indicatorColumns, id, spelling, more);
}

/** A column of a 三公 table as a form prints its heading. */
export function itemColumn(id: ColumnId, spelling?: string): TemplateColumn {
  return columnOf(itemColumns, id, spelling, {});
}

/** A place to fill in. */
export function slot(name: string, input: InputKind): Slot {
  return { slot: name, input };
}

function columnOf(columns: readonly ColumnDefinition[], id: ColumnId, spelling: string | undefined, more: Pick<TemplateColumn, 'span' | 'gives' | 'when'>): TemplateColumn {
  return { id, heading: known(columns.filter((column) => column.id === id), id, spelling), ...more };
}

function known(definitions: readonly Label[], id: string, spelling: string | undefined): string {
  const spellings = definitions.flatMap(({ labels }) => labels);
  const [first] = spellings;
  if (first === undefined) throw new Error(`no labels for ${id}`);
  if (spelling === undefined) return first;
  // 「1-{months}月」 stands for each of its months.
  const months = [6, 7].map((month) => labelKey(spelling.replace('{months}', String(month))));
  if (!months.every((key) => spellings.some((each) => labelKey(each) === key))) throw new Error(`${spelling} is no label of ${id}`);
  return spelling;
}
