import { withParts, type Package } from './book';
import { inStrict, isStrict } from './dialect';
import { withContentType, withLink } from './package-markup';
import { partText } from './part-text';
import { partName, withPart } from './parts';
import { completed, leastStyles } from './styles-list';

const usualName = 'xl/styles.xml';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A package that has a styles part with a first style, and the part's name. */
export function withStylesPart(book: Package): { readonly book: Package; readonly name: string } {
  const told = book.outline.stylesPart;
  const name = told === null ? null : partName(book.parts, told);
  if (name !== null) {
    const xml = partText(book.parts, name);
    const whole = completed(xml);
    return { book: whole === xml ? book : { ...book, parts: withPart(book.parts, name, whole) }, name };
  }
  const styles = isStrict(partText(book.parts, book.workbook)) ? inStrict(leastStyles) : leastStyles;
  const missing = told ?? usualName;
  const made = withContentType(withPart(book.parts, missing, styles), missing, type);
  return { book: withParts(book, told === null ? withLink(made, book.workbook, 'styles', missing).parts : made), name: missing };
}
