/** Pixels of a digit in Excel's usual font. */
export const usualDigit = 7;
/** Pixels of the space beside a column's text. */
const padding = 5;
const pointsPerPixel = 0.75;

/**
 * Pixels of the widest digit in the workbook's usual font, from a column of the standard width: Excel tells that width
 * in characters of text (8.43) and, as a column's width, in points (48). It is 7 for Calibri 11, 8 for SimSun 11.
 */
export function digitPixels(standardCharacters: number, standardPoints: number): number {
  const pixels = Math.round((standardPoints / pointsPerPixel - padding) / standardCharacters);
  return pixels >= 4 && pixels <= 30 ? pixels : usualDigit;
}

/**
 * A column's width as Excel's API takes it, in points, from characters as the file keeps them: those count the space
 * beside the text too, so that pixels = characters × the digit's pixels. Columns are whole pixels wide.
 */
export function columnPoints(characters: number, digit: number): number {
  return Math.round(characters * digit) * pointsPerPixel;
}
