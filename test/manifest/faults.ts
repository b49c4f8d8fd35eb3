import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { validateXML } from 'xmllint-wasm';
import { groupedBy } from '../../src/sheet/lists';

const schemaFolder = path.resolve('test/manifest/schema');
const mainSchema = 'manifest.xsd';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

function localName({ name }: Element): string {
  return name.replace(/^.*:/, '');
}

function schemaFile(fileName: string): { readonly fileName: string; readonly contents: string } {
  return { fileName, contents: readFileSync(path.join(schemaFolder, fileName), 'utf8') };
}

/** Where the manifest departs from the schema. */
async function schemaFaults(text: string): Promise<string[]> {
  const preload = readdirSync(schemaFolder).filter((name) => name !== mainSchema).map(schemaFile);
  const { errors } = await validateXML({ xml: [{ fileName: 'manifest.xml', contents: text }], schema: [schemaFile(mainSchema)], preload });
  return errors.map(({ message }) => message);
}

/** Each reference must lead to a resource of the kind that its place asks for; none may be left over or there twice. */
function resourceFaults(elements: readonly Element[]): string[] {
  const kinds: Readonly<Record<string, string>> = { Image: 'Image', Runtime: 'Url', LearnMoreUrl: 'Url', FunctionFile: 'Url', SourceLocation: 'Url', Description: 'LongStrings' };
  const resources = elements.filter((element) => ['Image', 'Url', 'String'].includes(localName(element)) && element.attribs['id'] !== undefined);
  const kindOf = (element: Element): string => (localName(element) === 'String' && element.parent && DomUtils.isTag(element.parent) ? localName(element.parent) : localName(element));
  const byId = groupedBy(resources, ({ attribs }) => attribs['id'] ?? '');
  const references = elements.filter(({ attribs }) => attribs['resid'] !== undefined);
  const used = new Set(references.map(({ attribs }) => attribs['resid']));
  return [
    ...[...byId].filter(([, same]) => same.length > 1).map(([id]) => `resource ${id} is there twice`),
    ...[...byId.keys()].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
    ...references.flatMap((element) => {
      const id = element.attribs['resid'] ?? '';
      const [resource] = byId.get(id) ?? [];
      if (!resource) return [`resource ${id} is missing`];
      const wanted = kinds[localName(element)] ?? 'ShortStrings';
      return kindOf(resource) === wanted ? [] : [`resource ${id} is of the wrong kind`];
    }),
  ];
}

/** Width and height as a PNG file's own header has them. */
function pictureSize(file: string): string {
  const header = readFileSync(file);
  return header.subarray(1, 4).toString('latin1') === 'PNG' ? `${header.readUInt32BE(16)}×${header.readUInt32BE(20)}` : 'no PNG';
}

/** Each picture must exist, in the size that its place names. */
function pictureFaults(elements: readonly Element[], base: string): string[] {
  const address = new Map(elements.filter((element) => localName(element) === 'Image' && element.attribs['id'] !== undefined).map(({ attribs }) => [attribs['id'], attribs['DefaultValue'] ?? '']));
  const placed = elements.filter(({ attribs }) => attribs['size'] !== undefined).map(({ attribs }): [string, string] => [address.get(attribs['resid']) ?? '', attribs['size'] ?? '']);
  const own = elements.flatMap((element): [string, string][] => (localName(element) === 'IconUrl' ? [[element.attribs['DefaultValue'] ?? '', '32']] : localName(element) === 'HighResolutionIconUrl' ? [[element.attribs['DefaultValue'] ?? '', '64']] : []));
  return [...placed, ...own].flatMap(([url, size]) => {
    const file = path.join('assets', url.slice(base.length));
    if (url === '' || !existsSync(file)) return url === '' ? [] : [`picture ${url} is missing`];
    return pictureSize(file) === `${size}×${size}` ? [] : [`picture ${url} is ${pictureSize(file)}, not ${size}×${size}`];
  });
}

/** Every address must be under the one where the page is. */
function addressFaults(elements: readonly Element[], base: string): string[] {
  const values = elements.flatMap(({ attribs }) => [attribs['DefaultValue'], attribs['Value'], attribs['Url'], attribs['ResourceUrl']]).filter((value) => value !== undefined && /^[a-z]+:\/\//i.test(value));
  return values.filter((value) => !value?.startsWith(base)).map((value) => `address ${value ?? ''} is not under ${base}`);
}

/** A text must have every language that another one has, and no action a name that the program does not know. */
function textFaults(elements: readonly Element[]): string[] {
  const localised = elements.filter((element) => element.attribs['DefaultValue'] !== undefined && !element.attribs['DefaultValue'].startsWith('https:'));
  const locales = (element: Element): string[] => DomUtils.getChildren(element).filter(DomUtils.isTag).map(({ attribs }) => attribs['Locale'] ?? '');
  const all = [...new Set(localised.flatMap(locales))];
  return localised.filter((element) => all.some((locale) => !locales(element).includes(locale))).map(({ attribs }) => `text “${attribs['DefaultValue'] ?? ''}” lacks a language`);
}

function commandFaults(elements: readonly Element[], commands: readonly string[]): string[] {
  const named = elements.filter((element) => localName(element) === 'FunctionName').map((element) => DomUtils.textContent(element));
  const ids = elements.filter((element) => ['Control', 'Group', 'Item', 'CustomTab'].includes(localName(element))).map(({ attribs }) => attribs['id'] ?? '');
  return [
    ...named.filter((name) => !commands.includes(name)).map((name) => `command ${name} is not the program’s`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} is there twice`),
  ];
}

/** Everything that is wrong with a manifest: by the schema, and by what a schema cannot say. */
export async function manifestFaults(text: string, commands: readonly string[]): Promise<string[]> {
  const bySchema = await schemaFaults(text);
  const elements = DomUtils.getElementsByTagName('*', parseDocument(text, { xmlMode: true }));
  const page = elements.find((element) => localName(element) === 'SourceLocation')?.attribs['DefaultValue'] ?? '';
  const base = page.replace(/[^/]*$/, '');
  return [...bySchema, ...resourceFaults(elements), ...pictureFaults(elements, base), ...addressFaults(elements, base), ...textFaults(elements), ...commandFaults(elements, commands)];
}
