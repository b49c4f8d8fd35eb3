import { indicatorColumns, itemColumns } from '../../forms/columns';
import { commonFields } from '../../forms/fields';
import type { ColumnId, FieldId, FormId } from '../../forms/form';
import { compact, labelKey } from '../../sheet/text';
import type { SettingsFile } from '../schema';

/** What a text on a form can be taught to mean. */
export type WordMeaning =
  | { readonly kind: 'columns'; readonly id: ColumnId }
  | { readonly kind: 'fields'; readonly id: FieldId }
  | { readonly kind: 'groups'; readonly id: string }
  | { readonly kind: 'plan'; readonly id: 'plan' };

/** A text as the table prints it, and what it means. */
export interface TaughtWord {
  readonly text: string;
  readonly meaning: WordMeaning;
}

/** What a person teaches at once. */
export interface Lesson {
  readonly words: readonly TaughtWord[];
  /** The form variant that the words are headings of: they hold only where all of them stand in one row. Null where they hold on every table. */
  readonly variant: { readonly name: string; readonly others: readonly TaughtWord[] } | null;
  /** Words of the table's title that name its form. */
  readonly title: { readonly word: string; readonly form: FormId } | null;
}

type Labels = NonNullable<SettingsFile['labels']>;

/** A list with a text, which is in it once. */
function withText(list: readonly string[] | undefined, text: string): string[] {
  return [...new Set([...(list ?? []), text])];
}

/** Labels without a text, whatever it meant: what was taught last holds. */
function withoutLabel(labels: Labels, text: string): Labels {
  const left = (lists: Readonly<Record<string, readonly string[] | undefined>> | undefined): Record<string, string[]> | undefined =>
    lists && Object.fromEntries(Object.entries(lists).flatMap(([id, list]) => {
      const rest = (list ?? []).filter((each) => labelKey(each) !== labelKey(text));
      return rest.length === 0 ? [] : [[id, rest] as const];
    }));
  const plan = labels.plan?.filter((each) => labelKey(each) !== labelKey(text));
  return { columns: left(labels.columns), fields: left(labels.fields), groups: left(labels.groups), plan };
}

function withLabel(known: Labels, { text, meaning }: TaughtWord): Labels {
  const label = text.trim();
  const labels = withoutLabel(known, label);
  if (meaning.kind === 'plan') return { ...labels, plan: withText(labels.plan, label) };
  const lists: Readonly<Record<string, readonly string[] | undefined>> = labels[meaning.kind] ?? {};
  return { ...labels, [meaning.kind]: { ...lists, [meaning.id]: withText(lists[meaning.id], label) } };
}

function withVariant(file: SettingsFile, words: readonly TaughtWord[], { name, others }: NonNullable<Lesson['variant']>): SettingsFile {
  const headings = Object.fromEntries([...others, ...words].flatMap(({ text, meaning }) => (meaning.kind === 'columns' ? [[text.trim(), meaning.id] as const] : [])));
  const rest = (file.layouts ?? []).filter((layout) => layout.name !== name.trim());
  return { ...file, layouts: [...rest, { name: name.trim(), headings }] };
}

/** Settings with a lesson kept in them: as a form variant where it has one, else as synonyms that hold on every table. */
export function withLesson(file: SettingsFile, { words, variant, title }: Lesson): SettingsFile {
  const headings = variant ? words.filter(({ meaning }) => meaning.kind === 'columns') : [];
  const synonyms = words.filter((word) => !headings.includes(word));
  const taught = synonyms.length === 0 ? file : { ...file, labels: synonyms.reduce(withLabel, file.labels ?? {}) };
  const varied = variant && headings.length > 0 ? withVariant(taught, headings, variant) : taught;
  if (!title) return varied;
  return { ...varied, titles: { ...varied.titles, [title.form]: withText(varied.titles?.[title.form], compact(title.word)) } };
}

/** A meaning as text, such as 「columns/value」, for lists to choose from. */
export function meaningText({ kind, id }: WordMeaning): string {
  return `${kind}/${id}`;
}

/** What a meaning is called on the official forms; null for the plan, whose name is a word of ours. */
export function officialName({ kind, id }: WordMeaning): string | null {
  if (kind === 'groups') return id;
  if (kind === 'fields') return commonFields.find((field) => field.id === id)?.labels[0] ?? id;
  // One character alone (评) is a heading, and no name.
  return kind === 'plan' ? null : [...indicatorColumns, ...itemColumns].find((column) => column.id === id)?.labels.find((label) => label.length > 1) ?? id;
}
