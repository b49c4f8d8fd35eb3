/** An element of a part: names without prefixes, text with entities resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Reads a part into a tree. For parts of workbooks only: no declarations of entities, no CDATA. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, comment, close, name = '', attributes = '', empty, plain] of text.matchAll(/(<[?!][^>]*>)|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (plain !== undefined) parent.text += resolved(plain);
    if (plain !== undefined || comment !== undefined) continue;
    if (close === '/') {
      open.pop();
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]): [string, string] => [local(key), resolved(double ?? single ?? '')]);
    const element: XmlElement = { name: local(name), attributes: Object.fromEntries(pairs), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  return root.children[0] ?? root;
}

/** The first element below another on a path of names. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => found?.children.find((child) => child.name === name), element);
}

/** All children of a name of the first element on a path. */
export function all(element: XmlElement | undefined, ...path: readonly string[]): readonly XmlElement[] {
  const name = path.at(-1);
  return find(element, ...path.slice(0, -1))?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of a name, however deep. */
export function deep(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...deep(child, name)]);
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
