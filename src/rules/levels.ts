import type { TableContent } from '../content/content';
import type { Indicator } from '../content/indicator';

const furniture = /^(?:[.…·/—-]*|其他.*)$/;

/** A second level that the form prints to be replaced: 「……」, 「其他」, or none. */
export function isFurnitureLabel(text: string): boolean {
  return furniture.test(text);
}

/** Whether a row asks how content people are; older forms hold such rows under the effects. */
export function isSatisfactionRow({ level1, level2 }: Pick<Indicator, 'level1' | 'level2'>): boolean {
  return level2.known?.name === '服务对象满意度指标' || level1.known?.name === '满意度指标';
}

/** Whether the layout has second levels; without them nobody can tell what an indicator measures. */
export function hasLevel2({ table }: TableContent): boolean {
  return table.blocks.every(({ columns, inline }) => inline || columns.level2 !== undefined);
}
