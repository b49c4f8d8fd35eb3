import { DomUtils, parseDocument } from 'htmlparser2';
import type { LocaleId } from '../../locales/locale';

/** The address in the repository's manifest, for developing. */
export const developmentBase = 'https://localhost:3000';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The names that Excel has for our languages; the first stands for all where one is asked for. */
const excelLocales: Readonly<Record<LocaleId, readonly [string, ...string[]]>> = { 'zh-CN': ['zh-CN'], en: ['en-US', 'en-GB'] };
const [languageOfTemplate] = excelLocales['zh-CN'];

function isOverride({ name }: Element): boolean {
  return name.replace(/^.*:/, '') === 'Override';
}

/** A text in each language that the template has it in; addresses are in none. */
function wordings(element: Element): ReadonlyMap<string, string> | null {
  const overrides = DomUtils.getChildren(element).filter(DomUtils.isTag).filter(isOverride);
  if (overrides.length === 0) return null;
  const other = overrides.map(({ attribs }): [string, string] => [attribs['Locale'] ?? '', attribs['Value'] ?? '']);
  return new Map([[languageOfTemplate, element.attribs['DefaultValue'] ?? ''], ...other]);
}

function wordingIn(words: ReadonlyMap<string, string>, locale: string): string {
  const text = words.get(locale);
  if (text === undefined) throw new Error(`The manifest has no text for ${locale} beside “${[...words.values()].join(' / ')}”.`);
  return text;
}

/** Gives a text its first language as the usual one, and the others beside it, laid out as in the template. */
function localise(element: Element, [first, ...others]: readonly [string, ...string[]]): void {
  const words = wordings(element);
  if (!words) return;
  const children = DomUtils.getChildren(element);
  const model = children.filter(DomUtils.isTag).find(isOverride);
  const blanks = children.filter((child) => !DomUtils.isTag(child));
  const overrides = others.map((locale) => {
    const override = model?.cloneNode(true);
    if (override) override.attribs = { Locale: locale, Value: wordingIn(words, locale) };
    return override;
  });
  const laidOut = [...overrides.flatMap((override) => [blanks[0]?.cloneNode(), override]), blanks.at(-1)?.cloneNode()];
  element.attribs['DefaultValue'] = wordingIn(words, first);
  element.children = overrides.length === 0 ? [] : laidOut.filter((child) => child !== undefined);
}

/** The manifest for an address and languages, from the repository's own. */
export function manifestFor(template: string, base: string, [first, ...others]: readonly [LocaleId, ...LocaleId[]]): string {
  const document = parseDocument(template, { xmlMode: true, decodeEntities: false });
  const [usual] = excelLocales[first];
  const locales = [usual, ...others.flatMap((id) => excelLocales[id])] as const;
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    if (element.name === 'DefaultLocale') element.children = parseDocument(usual).children;
    if (element.attribs['DefaultValue'] !== undefined) localise(element, locales);
  }
  // The serializer of the parser's own tree; the package that is named instead comes in another version, for other trees.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const text = DomUtils.getOuterHTML(document, { xmlMode: true, decodeEntities: false });
  return `${text.trim()}\n`.replaceAll(developmentBase, base);
}
