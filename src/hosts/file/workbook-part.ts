import type { Visibility } from '../../sheet/snapshot';
import { partKey } from './archive';
import type { Archive } from './archive';
import { damaged } from './failure';
import { relationshipsOf } from './relationships';
import type { Relationship } from './relationships';
import { xmlPart } from './xml-part';
import { contentOf, elements, xmlText } from './xml-tags';
import type { Attributes } from './xml-tags';

/** A worksheet as the workbook names it. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Whether it is the tab that was open when the workbook was saved. */
  readonly active: boolean;
  /** The part with its cells; null where the workbook names none. */
  readonly part: string | null;
}

/** What the workbook part tells. */
export interface WorkbookOutline {
  /** Worksheets in tab order; chart, dialog and macro sheets, which have no cells for people, are left out. */
  readonly sheets: readonly NamedSheet[];
  /** Whether day 0 is 1904-01-01 and not 1899-12-31. */
  readonly date1904: boolean;
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
}

const withoutCells = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);
const visibilities = new Map<string, Visibility>([['hidden', 'hidden'], ['veryHidden', 'very-hidden']]);

function cellsPart(archive: Archive, link: Relationship | undefined): string | null {
  const part = link?.type === 'worksheet' ? link.part : null;
  return part !== null && archive.entries.has(partKey(part)) ? part : null;
}

/** The sheet's own number where it is told and unique, as the standard has it; else one made from its place. */
function sheetIds(tags: readonly Attributes[]): string[] {
  const seen = new Set<string>();
  return tags.map((tag, index) => {
    const own = tag.get('sheetId') ?? '';
    const id = own === '' || seen.has(own) ? `tab-${index + 1}` : own;
    seen.add(id);
    return id;
  });
}

/** Reads the list of sheets and what belongs to the whole workbook. Throws a `Refusal` where a part is broken. */
export function readWorkbookPart(archive: Archive, name: string): WorkbookOutline {
  const bytes = xmlPart(archive, name);
  if (!bytes) throw damaged('missing-part', name);
  const xml = xmlText(bytes);
  const links = relationshipsOf(archive, name);
  const activeTab = Number(elements(xml, 'workbookView')[0]?.get('activeTab') ?? 0);
  const tags = elements(contentOf(xml, 'sheets'), 'sheet');
  // Every workbook has a sheet: where none is named, this is another part under its name, and not a workbook without tables.
  if (tags.length === 0) throw damaged('not-xml', name);
  const ids = sheetIds(tags);
  const sheets = tags.flatMap((tag, index) => {
    const link = links.find((each) => each.id === tag.get('id'));
    if (link && withoutCells.has(link.type)) return [];
    return {
      id: ids[index] ?? '',
      name: tag.get('name') ?? '',
      visibility: visibilities.get(tag.get('state') ?? '') ?? 'visible',
      active: index === activeTab,
      part: cellsPart(archive, link),
    };
  });
  const partOf = (type: string): string | null => links.find((link) => link.type === type)?.part ?? null;
  const date1904 = /^(1|true|on)$/.test(elements(xml, 'workbookPr')[0]?.get('date1904') ?? '');
  return { sheets, date1904, sharedStringsPart: partOf('sharedStrings'), stylesPart: partOf('styles') };
}
