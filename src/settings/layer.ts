import type { SettingsFile } from './schema';

type Lists = Readonly<Record<string, readonly unknown[] | undefined>>;

/** Lists under the same names, the later ones behind. */
function joined<Of extends Lists>(under: Of | undefined, over: Of | undefined): Of | undefined {
  if (!under || !over) return over ?? under;
  const both = Object.keys(over).filter((name) => under[name] !== undefined && over[name] !== undefined);
  return Object.assign({}, under, over, Object.fromEntries(both.map((name) => [name, [...(under[name] ?? []), ...(over[name] ?? [])]])));
}

/** Units are lists by kind among the lists of words. */
function joinedWords(under: SettingsFile['words'], over: SettingsFile['words']): SettingsFile['words'] {
  if (!under || !over) return over ?? under;
  const { units: unitsUnder, ...listsUnder } = under;
  const { units: unitsOver, ...listsOver } = over;
  return { ...joined(listsUnder, listsOver), units: joined(unitsUnder, unitsOver) };
}

/** Settings over others: what they say holds, what they leave out stays. Words and labels are added to those below. */
export function layered(under: SettingsFile, over: SettingsFile): SettingsFile {
  const forms = new Set([...Object.keys(under.required ?? {}), ...Object.keys(over.required ?? {})]) as Set<keyof NonNullable<SettingsFile['required']>>;
  return {
    ...under,
    ...over,
    rules: { ...under.rules, ...over.rules },
    required: Object.fromEntries([...forms].map((form) => [form, { ...under.required?.[form], ...over.required?.[form] }])),
    scores: { ...under.scores, ...over.scores, inWords: { ...under.scores?.inWords, ...over.scores?.inWords } },
    monitoring: { ...under.monitoring, ...over.monitoring },
    labels: {
      columns: joined(under.labels?.columns, over.labels?.columns),
      fields: joined(under.labels?.fields, over.labels?.fields),
      groups: joined(under.labels?.groups, over.labels?.groups),
      plan: [...(under.labels?.plan ?? []), ...(over.labels?.plan ?? [])],
    },
    layouts: [...(under.layouts ?? []), ...(over.layouts ?? [])],
    titles: joined(under.titles, over.titles),
    words: joinedWords(under.words, over.words),
  };
}
