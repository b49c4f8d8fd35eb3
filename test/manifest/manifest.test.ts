/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commandNames, templateCommands } from '../../src/commands/commands';
import { translator } from '../../src/locales/translate';

const text = readFileSync('manifest.xml', 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const base = 'https://localhost:3000/';

/** Elements by their name without prefix, wherever they stand. */
function all(name: string, within: Element | Document = manifest): Element[] {
  return Array.from(within.getElementsByTagName('*')).filter(({ localName }) => localName === name);
}

function children(element: Element | undefined): string[] {
  return Array.from(element?.children ?? [], ({ localName }) => localName);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** A text in every language that it is given in. */
function texts(element: Element): string[] {
  return [attribute(element, 'DefaultValue'), ...all('Override', element).map((override) => attribute(override, 'Value'))];
}

/** Width and height as a PNG file's own header has them. */
function sizeOf(address: string): [number, number] {
  const header = readFileSync(path.join('assets', address.slice(base.length)));
  expect(header.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

/** The keys that Excel passes on. */
const shortcuts = JSON.parse(readFileSync('assets/shortcuts.json', 'utf8')) as { readonly actions: readonly { readonly id: string }[]; readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[] };

const resources = new Map([...all('Image'), ...all('Url'), ...all('String')].filter((element) => element.hasAttribute('id')).map((element) => [attribute(element, 'id'), element]));
const referring = Array.from(manifest.querySelectorAll('[resid]'));

test('it is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
  expect(manifest.documentElement.localName).toBe('OfficeApp');
});

describe('the order of elements, which Excel insists on', () => {
  const orders: [string, readonly string[]][] = [
    ['OfficeApp', ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides', 'ExtendedOverrides']],
    ['VersionOverrides', ['Hosts', 'Resources']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint', 'ExtensionPoint']],
    ['CustomTab', ['Group', 'Group', 'Group', 'Group', 'Label']],
    ['Group', ['Label', 'Icon', 'Control', 'Control', 'Control']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ];
  test.each(orders)('%s', (name, order) => {
    expect(children(all(name)[0])).toEqual(order);
  });
  test('Host, Control, Supertip', () => {
    expect(children(all('Host')[1])).toEqual(['Runtimes', 'DesktopFormFactor']);
    for (const control of all('Control')) expect(children(control)).toEqual(['Label', 'Supertip', 'Icon', control.getAttribute('xsi:type') === 'Menu' ? 'Items' : 'Action']);
    for (const item of all('Item')) expect(children(item)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    for (const tip of all('Supertip')) expect(children(tip)).toEqual(['Title', 'Description']);
  });
});

describe('resources', () => {
  test('each one that is referred to is there, of the right kind, and none is left over', () => {
    const wanted = referring.map((element) => attribute(element, 'resid'));
    expect([...new Set(wanted)].sort()).toEqual([...resources.keys()].sort());
    const kinds: Readonly<Record<string, string>> = { Image: 'Image', Runtime: 'Url', LearnMoreUrl: 'Url', FunctionFile: 'Url', SourceLocation: 'Url' };
    for (const element of referring) expect(resources.get(attribute(element, 'resid'))?.localName).toBe(kinds[element.localName] ?? 'String');
  });

  test('ids are unique and at most 32 characters long', () => {
    const ids = [...all('Image'), ...all('Url'), ...all('String')].flatMap((element) => (element.hasAttribute('id') ? [attribute(element, 'id')] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('texts keep to the lengths that Office allows: titles and labels 125 characters, descriptions 250', () => {
    const short = [...all('String', all('ShortStrings')[0]), ...all('DisplayName')].flatMap(texts);
    const long = [...all('String', all('LongStrings')[0]), ...all('Description').filter((element) => !element.hasAttribute('resid'))].flatMap(texts);
    expect(short.length + long.length).toBeGreaterThan(20);
    expect([...short, ...long].filter((each) => each.trim() === '')).toEqual([]);
    expect(short.filter((each) => each.length > 125)).toEqual([]);
    expect(long.filter((each) => each.length > 250)).toEqual([]);
    const titles = referring.filter(({ localName }) => localName === 'Title' || localName === 'Label').map((element) => attribute(element, 'resid'));
    const places = new Set(titles.map((id) => resources.get(id)?.parentElement?.localName));
    expect([...places]).toEqual(['ShortStrings']);
  });

  test('each text is Chinese by itself, and English where Excel is', () => {
    for (const element of [...all('String'), ...all('DisplayName'), ...all('Description').filter((each) => !each.hasAttribute('resid'))]) {
      expect(attribute(element, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
      expect(all('Override', element).map((override) => attribute(override, 'Locale'))).toEqual(['en-US', 'en-GB']);
      for (const override of all('Override', element)) expect(attribute(override, 'Value')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('names are those of the pane', () => {
    const [name] = all('DisplayName');
    const label = resources.get('CheckSheet.Label');
    if (!name || !label) throw new Error('no names');
    for (const [at, locale] of (['zh-CN', 'en'] as const).entries()) {
      expect(texts(name)[at]).toBe(translator(locale)('pane.title'));
      expect(texts(label)[at]).toBe(translator(locale)('pane.check-sheet'));
    }
  });
});

describe('icons', () => {
  const images = all('Image').filter((element) => element.hasAttribute('id'));
  test.each(images.map((image) => attribute(image, 'id')))('%s has the size of its name', (id) => {
    const size = Number(id.replace(/^\D+/, ''));
    const address = attribute(resources.get(id) ?? new Element(), 'DefaultValue');
    expect(sizeOf(address)).toEqual([size, size]);
  });

  test('each place for one has the sizes that Office needs, each from the picture of that size', () => {
    for (const icon of all('Icon')) {
      const sizes = all('Image', icon).map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
      for (const image of all('Image', icon)) expect(attribute(image, 'resid')).toMatch(new RegExp(`\\.${attribute(image, 'size')}$`));
    }
  });

  test('the two of the store', () => {
    const [icon] = all('IconUrl');
    const [high] = all('HighResolutionIconUrl');
    if (!icon || !high) throw new Error('no icons');
    expect(sizeOf(attribute(icon, 'DefaultValue'))).toEqual([32, 32]);
    expect(sizeOf(attribute(high, 'DefaultValue'))).toEqual([64, 64]);
  });
});

describe('what it asks for', () => {
  test('every address is on one server, which the build puts its own in for', () => {
    const addresses = Array.from(text.matchAll(/https?:\/\/[^"<]+/g), ([address]) => address).filter((address) => !/\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
    for (const address of addresses) expect(existsSync(path.join('assets', address.slice(base.length))) || address === `${base}taskpane.html`).toBe(true);
    expect(readFileSync('webpack.config.js', 'utf8')).toContain(`'${base.slice(0, -1)}'`);
  });

  test('the lowest level of Excel, so that an older one shows the add-in at all', () => {
    expect(all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([['ExcelApi', '1.1']]);
  });

  test('one page in one lasting runtime for pane and ribbon', () => {
    const [runtime] = all('Runtime');
    if (!runtime) throw new Error('no runtime');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const pages = referring.filter(({ localName }) => localName === 'FunctionFile' || localName === 'SourceLocation').map((element) => attribute(element, 'resid'));
    expect(pages).toEqual(['Page.Url', 'Page.Url']);
    expect(attribute(runtime, 'resid')).toBe('Page.Url');
  });

  test('its commands are those that the program carries out', () => {
    const inManifest = all('FunctionName').map(({ textContent }) => textContent);
    expect([...new Set([...inManifest, ...shortcuts.actions.map(({ id }) => id)])].sort()).toEqual([...commandNames].sort());
  });

  test('each key has an action, and none is one of Excel’s own that people live by', () => {
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
    for (const { key } of shortcuts.shortcuts) expect(key.default).toMatch(/^Ctrl\+Alt\+[A-Z]$/);
  });

  test('the ribbon offers what there is, and the menu of a cell the check and the templates', () => {
    const [ribbon, cell] = all('ExtensionPoint');
    const names = (within: Element | undefined): string[] => (within ? all('FunctionName', within).map(({ textContent }) => textContent) : []);
    expect(names(ribbon)).toEqual(['checkActiveSheet', 'checkWorkbook', 'nextFinding', 'markFindings', 'clearMarks', 'writeSummary', ...Object.keys(templateCommands)]);
    expect(names(cell)).toEqual(['checkActiveSheet', 'insertTemplate']);
  });

  test('its version is the package’s', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
  });
});
