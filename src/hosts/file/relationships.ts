import type { Archive } from './archive';
import { xmlPart } from './xml-part';
import { elements, xmlText } from './xml-tags';

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address ("worksheet"), equal in both dialects of the format. */
  readonly type: string;
  /** Name of the part, without a leading slash; null where the target lies outside the package. */
  readonly part: string | null;
}

/** The part that a link's target names, told from the part that has the link; without a leading slash. */
export function resolvePart(base: string, target: string): string {
  const steps = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The links of a part ('' is the package itself); none where its list is missing. */
export function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const bytes = xmlPart(archive, part.replace(/([^/]*)$/, '_rels/$1.rels'));
  if (!bytes) return [];
  return elements(xmlText(bytes), 'Relationship').map((link) => ({
    id: link.get('Id') ?? '',
    type: (link.get('Type') ?? '').replace(/^.*\//, ''),
    part: link.get('TargetMode') === 'External' ? null : resolvePart(part, link.get('Target') ?? ''),
  }));
}
