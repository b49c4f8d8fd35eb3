import { indicatorColumns } from '../../forms/columns';
import { commonFields } from '../../forms/fields';
import type { Translate } from '../../locales/translate';
import type { SettingsFile } from '../../settings/schema';
import { withKey } from './edited';

/** Something that was taught, and the settings without it. */
export interface TaughtLine {
  readonly key: string;
  readonly text: string;
  readonly without: SettingsFile;
}

/** What a column or field is called on the official forms. */
export function officialLabel(id: string): string {
  return indicatorColumns.find((column) => column.id === id)?.labels[0] ?? commonFields.find((field) => field.id === id)?.labels[0] ?? id;
}

type Labels = NonNullable<SettingsFile['labels']>;
type ListKind = Exclude<keyof Labels, 'plan'>;

function labelLines(file: SettingsFile, kind: ListKind, t: Translate): TaughtLine[] {
  const lists: Readonly<Record<string, readonly string[] | undefined>> = file.labels?.[kind] ?? {};
  return Object.entries(lists).flatMap(([id, labels = []]) => labels.map((label) => ({
    key: `${kind}/${id}/${label}`,
    text: t('pane-settings.taught-label', { label, known: officialLabel(id) }),
    without: withKey(file, 'labels', { ...file.labels, [kind]: { ...lists, [id]: labels.filter((each) => each !== label) } }),
  })));
}

/** What the settings hold of the county's own labels and layouts. */
export function taughtLines(file: SettingsFile, t: Translate): TaughtLine[] {
  const layouts = file.layouts ?? [];
  return [
    ...(['columns', 'fields', 'groups'] as const).flatMap((kind) => labelLines(file, kind, t)),
    ...layouts.map((layout): TaughtLine => ({
      key: `layout/${layout.name}`,
      text: t('pane-settings.taught-layout', { name: layout.name, headings: Object.keys(layout.headings).join(t('list.separator')) }),
      without: withKey(file, 'layouts', layouts.filter((each) => each !== layout)),
    })),
  ];
}
