/** Facts of the world that rules may use and that are too large to be always at hand. A rule without them is silent. */
export interface Knowledge {
  /** Names of provinces, cities and counties by their six-digit codes; null where they were not loaded. */
  readonly regions: Regions | null;
}

export const noKnowledge: Knowledge = { regions: null };

/** Administrative divisions, made ready for look-up. */
export interface Regions {
  readonly nameOf: ReadonlyMap<string, string>;
  /** Several counties may share a name. */
  readonly codesOf: ReadonlyMap<string, readonly string[]>;
}

const fewestCharacters = 3;

/** Makes the look-ups from names by code. Names of two characters (易县) and sectors without a name of their own stand in many words, and are only looked up by code. */
export function regionsFrom(names: Readonly<Record<string, string>>): Regions {
  const codesOf = new Map<string, string[]>();
  for (const [code, name] of Object.entries(names)) {
    if (name.length < fewestCharacters || /^(?:省|自治区)直辖|^(?:经济|高新|市辖)/.test(name)) continue;
    codesOf.set(name, [...(codesOf.get(name) ?? []), code]);
  }
  return { nameOf: new Map(Object.entries(names)), codesOf };
}
