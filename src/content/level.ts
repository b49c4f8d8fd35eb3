import type { Level1Definition } from '../forms/form';
import { taxonomy } from '../forms/taxonomy';
import { eachOf } from '../sheet/literally';
import { remembered } from '../sheet/remembered';
import { compact, labelKey } from '../sheet/text';

/** A second-level group as the taxonomy knows it: its standard name and the first levels that may hold it. */
export interface KnownLevel2 {
  readonly name: string;
  readonly under: readonly Level1Definition[];
}

const level1 = new Map(taxonomy.flatMap((level) => level.labels.map((label) => [labelKey(label), level] as const)));
const level2 = new Map<string, KnownLevel2>();
for (const level of taxonomy) {
  for (const second of level.level2) {
    for (const label of second.labels) {
      const known = level2.get(labelKey(label));
      level2.set(labelKey(label), { name: known?.name ?? second.name, under: [...(known?.under ?? []), level] });
    }
  }
}

const labels = [...level2.keys()];
/** Every name of a group holds one of these: the labels that hold no other. */
const anyLabel = new RegExp(eachOf(labels.filter((label) => !labels.some((other) => other !== label && label.includes(other)))));

const points = /[-—:]?\d+(?:\.\d+)?[分%]?$/;

/** The first-level group that a text names, its points in brackets or behind it left aside; null for an unknown one. */
export const knownLevel1 = remembered((text) => level1.get(nameKey(text)) ?? null);

/** The second-level group that a text names, or null. */
export const knownLevel2 = remembered((text) => level2.get(nameKey(text)) ?? null);

/** Whether a text could name a second-level group; most names of indicators could not. */
export function mayNameLevel2(text: string): boolean {
  return anyLabel.test(compact(text));
}

/** Points may follow the name without brackets: 「产出指标50分」. */
function nameKey(text: string): string {
  return labelKey(text).replace(points, '');
}
