import { indicatorColumns, itemColumns } from '../forms/columns';
import { commonFields } from '../forms/fields';
import { type FormId, formIds } from '../forms/form';
import { planLabels } from '../forms/plan';
import type { Taught } from '../forms/taught';
import { compact, labelKey } from '../sheet/text';
import type { TaughtFile } from './taught-schema';

/** A county's further source of money is read as one of several: the label 其他资金 names the rest of them all. */
const plainSource = '自有资金';

function columnLabel(column: string): string {
  return [...indicatorColumns, ...itemColumns].find(({ id }) => id === column)?.labels[0] ?? '';
}

function fieldLabel(field: string): string {
  return field === 'other' ? plainSource : commonFields.find(({ id, place }) => id === field && place === 'right')?.labels[0] ?? '';
}

function pairs(lists: Readonly<Record<string, readonly string[] | undefined>> | undefined, known: (name: string) => string): (readonly [string, string])[] {
  return Object.entries(lists ?? {}).flatMap(([name, labels]) => (labels ?? []).map((label) => [labelKey(label), known(name)] as const));
}

/** Labels as they were taught, each with the forms' own label that it is read as. */
export function labelPairs({ labels }: TaughtFile): readonly (readonly [key: string, known: string])[] {
  return [
    ...pairs(labels?.columns, columnLabel),
    ...pairs(labels?.fields, fieldLabel),
    ...pairs(labels?.groups, (name) => name),
    ...(labels?.plan ?? []).map((label) => [labelKey(label), planLabels[0] ?? ''] as const),
  ];
}

/** What was taught, as detection and reading take it. */
export function taughtOf(file: TaughtFile): Taught {
  const words = (form: FormId): readonly string[] => file.titles?.[form] ?? [];
  return {
    labels: new Map(labelPairs(file)),
    layouts: (file.layouts ?? []).map(({ headings }) => new Map(Object.entries(headings).map(([heading, column]) => [labelKey(heading), columnLabel(column)] as const))),
    titles: formIds.flatMap((form) => words(form).map((word) => ({ word: compact(word), form }))),
  };
}
