/** The stages of the year's work that settings are ready for. */
export const presetIds = ['declaration', 'self-evaluation', 'publication'] as const;
export type PresetId = (typeof presetIds)[number];

/** The names that people give them; a file may use either. */
const chinese = { 申报审核: 'declaration', 自评复核: 'self-evaluation', 公开前检查: 'publication' } as const satisfies Readonly<Record<string, PresetId>>;

export const presetNames = [...presetIds, '申报审核', '自评复核', '公开前检查'] as const;
export type PresetName = (typeof presetNames)[number];

/** The preset that a name means. */
export function presetOf(name: PresetName): PresetId {
  return isId(name) ? name : chinese[name];
}

function isId(name: PresetName): name is PresetId {
  return presetIds.some((id) => id === name);
}
