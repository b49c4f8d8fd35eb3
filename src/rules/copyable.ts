import type { Indicator } from '../content/indicator';
import { compact } from '../sheet/text';

/** Groups whose rows are alike in most projects, and rightly: they alone do not speak of copying. */
const alikeAnyway = new Set(['服务对象满意度指标', '满意度指标', '时效指标']);

/** All that an indicator's row says, as one key: two rows of the same key were written once. */
export function rowKey({ section, level2, name, value, description, unit, direction }: Indicator): string {
  return compact(`${section ?? ''}|${level2.text}|${name}|${value?.text ?? ''}|${description?.text ?? ''}|${unit?.text ?? ''}|${direction?.text ?? ''}`);
}

/** Whether a row is of a group whose rows are alike in most projects. */
export function isAlikeAnyway({ level1, level2 }: Indicator): boolean {
  return [level1.known?.name, level2.known?.name].some((name) => name !== undefined && alikeAnyway.has(name));
}
