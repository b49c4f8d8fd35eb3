import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { all, find, parseXml, type XmlElement } from './xml';

/** The parts of an .xlsx file, as trees. */
export class Package {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #read = new Map<string, XmlElement | undefined>();

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  /** A part by its path, without regard to case; undefined where there is none. */
  part(path: string): XmlElement | undefined {
    if (this.#read.has(path)) return this.#read.get(path);
    const name = Object.keys(this.#files).find((each) => each.toLowerCase() === path.toLowerCase());
    const bytes = name === undefined ? undefined : this.#files[name];
    const part = bytes && parseXml(new TextDecoder().decode(bytes));
    this.#read.set(path, part);
    return part;
  }

  /** A part's text. */
  text(path: string): string {
    const name = Object.keys(this.#files).find((each) => each.toLowerCase() === path.toLowerCase());
    return new TextDecoder().decode(name === undefined ? undefined : this.#files[name]);
  }

  /** Paths of the parts that a part names by relationship, by id; `type` is the end of their kind. */
  related(path: string, type?: string): ReadonlyMap<string, string> {
    const links = all(this.part(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)), 'Relationship');
    return new Map(links.flatMap(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }): [string, string][] => {
      if (TargetMode === 'External' || (type !== undefined && !Type.endsWith(`/${type}`))) return [];
      return [[Id, Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(path), Target)]];
    }));
  }
}

/** A worksheet of a package. */
export interface SheetPart {
  readonly name: string;
  readonly state: string;
  readonly path: string;
  readonly xml: XmlElement;
  /** Names that hold for this sheet alone. */
  readonly names: ReadonlyMap<string, string>;
}

/** The workbook's own part, its worksheets, and its styles. */
export interface WorkbookParts {
  readonly workbook: XmlElement;
  readonly sheets: readonly SheetPart[];
  readonly styles: XmlElement | undefined;
}

/** Finds the parts of a workbook. */
export function workbookParts(file: Package): WorkbookParts {
  const [path = ''] = file.related('', 'officeDocument').values();
  const workbook = file.part(path);
  if (!workbook) throw new Error('No workbook part');
  const targets = file.related(path);
  const sheets = all(workbook, 'sheets', 'sheet').flatMap(({ attributes: { name = '', id = '', state = 'visible' } }, at): SheetPart[] => {
    const target = targets.get(id) ?? '';
    const xml = file.part(target);
    const names = all(workbook, 'definedNames', 'definedName').filter(({ attributes }) => attributes['localSheetId'] === String(at));
    return xml?.name === 'worksheet' ? [{ name, state, path: target, xml, names: new Map(names.map((each) => [each.attributes['name'] ?? '', each.text])) }] : [];
  });
  const [styles] = file.related(path, 'styles').values();
  return { workbook, sheets, styles: styles === undefined ? undefined : file.part(styles) };
}

/** Custom XML parts that have their properties, without which Excel lists none. */
export function customXmlOf(file: Package): string[] {
  const [path = ''] = file.related('', 'officeDocument').values();
  return [...file.related(path, 'customXml').values()].filter((part) => file.related(part, 'customXmlProps').size === 1).map((part) => file.text(part));
}

/** Whether sheets may not be added, named or moved. */
export function isStructureLocked({ workbook }: WorkbookParts): boolean {
  const lock = find(workbook, 'workbookProtection')?.attributes['lockStructure'];
  return lock === '1' || lock === 'true';
}
