/** Where the model's answer is another than Excel's. */
export interface Difference {
  /** Place in the answer, without the numbers of rows and items: "_Items[].Visibility". */
  readonly place: string;
  readonly excel: string;
  readonly model: string;
}

/** What two answers that belong together tell: where they differ, and which ids mean the same. */
export interface Compared {
  readonly differences: Difference[];
  /** Excel's ids, and what the model calls the same things. */
  readonly ids: Map<string, string>;
}

const idKeys = new Set(['Id', '_ReferenceId']);
const contents = new Set(['Values', 'Formulas', 'Text']);
const longest = 60;
const sameNumber = 1e-9;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in few words. */
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= sameNumber * Math.max(1, Math.abs(one));
  return one === other;
}

/** Compares two answers part by part. Contents that were taken out of a trace have their kind only. */
export function compareAnswers(excel: unknown, model: unknown, isBlanked: boolean): Compared {
  const compared: Compared = { differences: [], ids: new Map() };
  const walk = (one: unknown, other: unknown, place: string, key: string): void => {
    const differ = (): void => { compared.differences.push({ place, excel: shown(one), model: shown(other) }); };
    if (kindOf(one) !== kindOf(other)) { differ(); return; }
    if (Array.isArray(one) && Array.isArray(other)) {
      if (one.length !== other.length) { compared.differences.push({ place: `${place}.length`, excel: String(one.length), model: String(other.length) }); }
      one.slice(0, other.length).forEach((each, at) => { walk(each, other[at], `${place}[]`, key); });
      return;
    }
    if (isFields(one) && isFields(other)) {
      for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) walk(one[name], other[name], place === '' ? name : `${place}.${name}`, name);
      return;
    }
    if (idKeys.has(key)) {
      if (typeof one === 'string' && typeof other === 'string') compared.ids.set(one, other);
      return;
    }
    // A text whose words were taken out, an XML part among them, is compared by its kind.
    const hidden = isBlanked && (contents.has(key) || (typeof one === 'string' && /^□+$/.test(one)));
    if (!hidden && !isSame(one, other)) differ();
  };
  walk(excel, model, '', '');
  return compared;
}
