import { codeKey, maySameDepartment, maySameYear, nameKey, type Placed } from './placed';

/** A project whose code another workbook has used before; `same` is the same project once more. */
export interface UsedTwice {
  readonly first: Placed;
  readonly second: Placed;
  readonly same: boolean;
}

/** Codes that two workbooks use in tables of one form and year. Within a workbook a rule of its own speaks. */
export function codesUsedTwice(projects: readonly Placed[]): UsedTwice[] {
  const byCode = new Map<string, Placed[]>();
  return projects.flatMap((second) => {
    const key = codeKey(second.code);
    if (key === '') return [];
    const before = byCode.get(key) ?? [];
    byCode.set(key, [...before, second]);
    const first = before.find((other) => other.path !== second.path && other.form === second.form && maySameYear(other, second));
    if (!first) return [];
    return [{ first, second, same: nameKey(first.name) === nameKey(second.name) && maySameDepartment(first.department, second.department) }];
  });
}
