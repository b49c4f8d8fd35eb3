import type { TableContent } from '../content/content';

const furniture = /^(?:[.…·/—-]*|其他.*)$/;

/** A second level that the form prints to be replaced: 「……」, 「其他」, or none. */
export function isFurnitureLabel(text: string): boolean {
  return furniture.test(text);
}

/** Whether the layout has second levels; without them nobody can tell what an indicator measures. */
export function hasLevel2({ table }: TableContent): boolean {
  return table.blocks.every(({ columns, inline }) => inline || columns.level2 !== undefined);
}
