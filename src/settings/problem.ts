/** Why settings cannot be used; each code has words of its own in every language. */
export type ProblemCode =
  | 'not-json' | 'unknown-key' | 'wrong-type' | 'not-allowed' | 'too-small' | 'too-large' | 'too-short' | 'too-long'
  | 'band-reversed' | 'thresholds-reversed' | 'grades-unordered' | 'grades-open' | 'grade-twice' | 'scheme-sum'
  | 'label-taken' | 'label-twice' | 'label-empty' | 'layout-short' | 'layout-twice' | 'layout-unnamed' | 'title-not-for-form' | 'title-short' | 'title-general'
  | 'unit-shape' | 'unit-no-unit' | 'unit-twice';

/** What is wrong with settings: which key, and facts for the message. */
export interface SettingsProblem {
  readonly code: ProblemCode;
  /** Where it stands, as one would write it: scores.grades[0].from; '' for the whole. */
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A key by its steps. Names that are no plain words stand in quotation marks. */
export function keyText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const name = String(step);
    if (!/^[\p{L}$_][\p{L}\p{N}$_-]*$/u.test(name)) return `${text}["${name}"]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}
