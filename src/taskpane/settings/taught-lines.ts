import type { FormId } from '../../forms/form';
import { formIds } from '../../forms/form';
import type { Translate } from '../../locales/translate';
import type { SettingsFile } from '../../settings/schema';
import { type TaughtWord, withLesson, type WordMeaning } from '../../settings/teach/lesson';
import { meaningOfText } from '../../settings/teach/meanings';
import { meaningName } from '../teaching/meaning-words';
import { withKey } from './edited';

/** Something that was taught, as it can be changed: a word, the headings of a form variant, or words of a title. */
export type TaughtThing =
  | { readonly kind: 'word'; readonly word: TaughtWord }
  | { readonly kind: 'variant'; readonly name: string; readonly words: readonly TaughtWord[] }
  | { readonly kind: 'title'; readonly word: string; readonly form: FormId };

/** A line of what was taught, and the settings without it. */
export interface TaughtLine {
  readonly key: string;
  readonly text: string;
  readonly thing: TaughtThing;
  readonly without: SettingsFile;
}

type Labels = NonNullable<SettingsFile['labels']>;
type ListKind = Exclude<keyof Labels, 'plan'>;
type Lists = Readonly<Record<string, readonly string[] | undefined>>;

/** Lists without an entry, and without a list that would be left empty. */
function withoutEntry(lists: Lists, id: string, entry: string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).flatMap(([each, entries = []]) => {
    const left = each === id ? entries.filter((one) => one !== entry) : [...entries];
    return left.length === 0 ? [] : [[each, left] as const];
  }));
}

/** Nothing in place of an object without keys: settings without anything of their own are the defaults. */
function orNothing<Of extends object>(of: Of): Of | undefined {
  return Object.values(of).every((value) => value === undefined) ? undefined : of;
}

function wordLine(label: string, meaning: WordMeaning, without: SettingsFile, t: Translate): TaughtLine {
  return {
    key: `${meaning.kind}/${meaning.id}/${label}`,
    text: t('pane-settings.taught-label', { label, known: meaningName(meaning, t) }),
    thing: { kind: 'word', word: { text: label, meaning } },
    without,
  };
}

function labelLines(file: SettingsFile, kind: ListKind, t: Translate): TaughtLine[] {
  const lists: Lists = file.labels?.[kind] ?? {};
  return Object.entries(lists).flatMap(([id, labels = []]) => labels.flatMap((label) => {
    const meaning = meaningOfText(`${kind}/${id}`);
    return meaning ? [wordLine(label, meaning, withKey(file, 'labels', orNothing({ ...file.labels, [kind]: orNothing(withoutEntry(lists, id, label)) })), t)] : [];
  }));
}

function planLines(file: SettingsFile, t: Translate): TaughtLine[] {
  const { plan = [] } = file.labels ?? {};
  return plan.map((label) => {
    const left = plan.filter((each) => each !== label);
    return wordLine(label, { kind: 'plan', id: 'plan' }, withKey(file, 'labels', orNothing({ ...file.labels, plan: left.length === 0 ? undefined : left })), t);
  });
}

function variantLines(file: SettingsFile, t: Translate): TaughtLine[] {
  const { layouts = [] } = file;
  return layouts.map((layout) => {
    const words = Object.entries(layout.headings).map(([text, id]): TaughtWord => ({ text, meaning: { kind: 'columns', id } }));
    const headings = words.map(({ text, meaning }) => t('taught.heading', { heading: text, known: meaningName(meaning, t) })).join(t('list.separator'));
    const left = layouts.filter((each) => each !== layout);
    return {
      key: `layout/${layout.name}`,
      text: t('taught.variant', { name: layout.name, headings }),
      thing: { kind: 'variant', name: layout.name, words },
      without: withKey(file, 'layouts', left.length === 0 ? undefined : left),
    };
  });
}

function titleLines(file: SettingsFile, t: Translate): TaughtLine[] {
  const lists: Lists = file.titles ?? {};
  return formIds.flatMap((form) => (lists[form] ?? []).map((word): TaughtLine => ({
    key: `title/${form}/${word}`,
    text: t('taught.title', { word, form: t(`form.${form}`) }),
    thing: { kind: 'title', word, form },
    without: withKey(file, 'titles', orNothing(withoutEntry(lists, form, word))),
  })));
}

/** What the settings hold of the county's own labels, form variants and titles. */
export function taughtLines(file: SettingsFile, t: Translate): TaughtLine[] {
  return [...(['columns', 'fields', 'groups'] as const).flatMap((kind) => labelLines(file, kind, t)), ...planLines(file, t), ...variantLines(file, t), ...titleLines(file, t)];
}

/** Settings with a thing in place of that of a line. */
export function withThing({ without }: TaughtLine, thing: TaughtThing): SettingsFile {
  switch (thing.kind) {
    case 'word': return withLesson(without, { words: [thing.word], variant: null, title: null });
    case 'variant': return withLesson(without, { words: thing.words, variant: { name: thing.name, others: [] }, title: null });
    case 'title': return withLesson(without, { words: [], variant: null, title: { word: thing.word, form: thing.form } });
  }
}
