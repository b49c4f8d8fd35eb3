import { type Package, sheetPart } from './book';
import { partText } from './part-text';
import { linksOf, withPartDropped } from './package-markup';
import { type Parts, withPart } from './parts';
import { sheetTags, tabOf, tabsOf, withTabs } from './sheet-list';

function nameOf({ outline }: Package, sheetId: string): string | undefined {
  return outline.sheets.find(({ id }) => id === sheetId)?.name;
}

/** How many links of the whole package lead to a part. */
function linkCount(parts: Parts, part: string): number {
  return [...parts.keys()].filter((name) => name.endsWith('.rels')).reduce((sum, name) => {
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    return sum + linksOf(parts, owner).filter((link) => link.part === part).length;
  }, 0);
}

/** The package without a part, and without those that only it led to. */
function withTreeDropped(parts: Parts, from: string, part: string): Parts {
  const children = linksOf(parts, part).flatMap((link) => (link.part === null ? [] : [link.part]));
  const alone = [...new Set(children)].filter((child) => linkCount(parts, child) === 1);
  return withPartDropped(alone.reduce((left, child) => withTreeDropped(left, part, child), parts), from, part);
}

/** The package without a sheet of ours. */
export function withSheetDeleted(book: Package, sheetId: string): Parts {
  const xml = partText(book.parts, book.workbook);
  const place = tabOf(xml, nameOf(book, sheetId));
  if (place < 0 || sheetTags(xml).length === 1) throw new Error(`the sheet ${sheetId} cannot be deleted`);
  const listed = withPart(book.parts, book.workbook, withTabs(xml, tabsOf(xml).filter((_, at) => at !== place)));
  return withTreeDropped(listed, book.workbook, sheetPart(book, sheetId));
}

/** The package with a sheet at another tab. */
export function withSheetMoved(book: Package, sheetId: string, position: number): Parts {
  const xml = partText(book.parts, book.workbook);
  const place = tabOf(xml, nameOf(book, sheetId));
  if (place < 0) throw new Error(`the sheet ${sheetId} is not listed`);
  const others = tabsOf(xml).filter((_, at) => at !== place);
  return withPart(book.parts, book.workbook, withTabs(xml, [...others.slice(0, position), { was: place }, ...others.slice(position)]));
}
