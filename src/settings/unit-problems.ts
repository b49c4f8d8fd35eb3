import { plainUnit } from '../content/aim';
import { unitKinds } from '../content/unit-kinds';
import { notUnits } from '../content/unit-words';
import { compact } from '../sheet/text';
import { keyText, type SettingsProblem } from './problem';
import type { SettingsFile } from './schema';

/** Letters, and the marks that stand in compound units (元/人·次); a letter comes first. A figure, a blank or a comma would take the text behind a figure apart wrongly. */
const writable = /^(?=\p{L})[\p{L}\p{M}%‰°/·.*]+$/u;
const blank = /\s/u;
/** Numbers in Chinese characters belong to the figure. */
const number = /^[零〇一二两三四五六七八九十百千万亿半几壹贰叁肆伍陆柒捌玖拾佰仟廿卅]+$/;

/** Units that no figure can have, that say no unit, and that are of two kinds. */
export function unitProblems({ words }: SettingsFile): SettingsProblem[] {
  const given = unitKinds.flatMap((kind) => (words?.units?.[kind] ?? []).map((unit, at) => ({ unit, kind, read: compact(unit), key: keyText(['words', 'units', kind, at]) })));
  return given.flatMap(({ unit, kind, read, key }, at): SettingsProblem[] => {
    if (blank.test(unit) || !writable.test(read) || number.test(read)) return [{ code: 'unit-shape', key, facts: { unit } }];
    if (notUnits.test(read) || (plainUnit(read) === '%' && kind !== 'share')) return [{ code: 'unit-no-unit', key, facts: { unit } }];
    const other = given.slice(0, at).find((each) => each.read === read && each.kind !== kind);
    return other ? [{ code: 'unit-twice', key, facts: { unit, other: other.key } }] : [];
  });
}
