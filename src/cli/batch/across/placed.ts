import { compact } from '../../../sheet/text';
import type { ReviewProject } from '../review';

/** A project with the file that it stands in. */
export interface Placed extends ReviewProject {
  readonly path: string;
}

/** A name without white space and signs; '' where there is none. */
export function nameKey(name: string): string {
  return compact(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A code in capitals without white space. */
export function codeKey(code: string): string {
  return compact(code).toUpperCase();
}

/** Whether two names may be of one department; an unnamed one may be anybody's. */
export function maySameDepartment(one: string, other: string): boolean {
  const [first, second] = [nameKey(one), nameKey(other)];
  return first.includes(second) || second.includes(first);
}

/** Whether two projects may be about the same year. */
export function maySameYear({ year: one }: ReviewProject, { year: other }: ReviewProject): boolean {
  return one === null || other === null || one === other;
}

/** Where a project stands, for a person. */
export function placeOf({ path, sheet, cell }: Placed): string {
  return `${path} ${sheet}!${cell}`;
}
