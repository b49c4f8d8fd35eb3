import type { TableContent } from '../content/content';
import type { Regions } from './knowledge';

/** Every region's name ends so; most texts name none. */
export const regional = /[省市县区旗州盟]/;
const suffix = new RegExp(regional, 'g');
const longestName = 15;

/** A region that a text names in full. */
export interface NamedRegion {
  readonly name: string;
  readonly codes: readonly string[];
  /** Where the name ends in the text. */
  readonly end: number;
}

/** The regions that a text names in full, the longest name at each place. */
export function regionsIn(text: string, { codesOf }: Regions): NamedRegion[] {
  if (!regional.test(text)) return [];
  return [...text.matchAll(suffix)].flatMap(({ index }) => {
    const end = index + 1;
    for (let start = Math.max(0, end - longestName); start <= end - 3; start += 1) {
      const name = text.slice(start, end);
      const codes = codesOf.get(name);
      if (codes) return [{ name, codes, end }];
    }
    return [];
  });
}

/** A code without the zeros that fill it up: 130600 → 1306, 130000 → 13. */
function stem(code: string): string {
  return code.replace(/(?:00)+$/, '');
}

/** Whether one of two regions lies within the other. */
export function isRelated(one: string, other: string): boolean {
  return stem(one).startsWith(stem(other)) || stem(other).startsWith(stem(one));
}

/** The names of a county, its city and its province, as far as they are known. */
export function chainOf(code: string, { nameOf }: Regions): string[] {
  return [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].flatMap((each) => nameOf.get(each) ?? []);
}

const codePattern = /^(\d{6})\d{2}[0-9A-Z]{13}$/;

/** The region at the front of a project's code, where it is one that we know. */
export function regionOfCode(code: string, { nameOf }: Regions): string | null {
  const [, region = ''] = codePattern.exec(code) ?? [];
  return nameOf.has(region) ? region : null;
}

/** The regions that a table is of: by its projects' codes, and by the name of its unit. */
export function homesOf({ projects, organization, title }: TableContent, regions: Regions): string[] {
  const byCode = projects.flatMap(({ code }) => regionOfCode(code, regions) ?? []);
  const byName = [organization?.name ?? '', title?.text ?? ''].flatMap((text) => regionsIn(text, regions).flatMap(({ codes }) => codes));
  return [...byCode, ...byName];
}

/** Whether names of regions may be of use: some project has a code, or some unit's name holds one. */
export function needsRegions(tables: readonly TableContent[]): boolean {
  return tables.some(({ projects, organization }) => projects.some(({ code }) => codePattern.test(code)) || regional.test(organization?.name ?? ''));
}
