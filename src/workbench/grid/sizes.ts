/** Fonts whose digits are half as wide as the letters are high; in others they are about 0.507 of it. */
const chineseFont = /[\u4e00-\u9fff]|simsun|simhei|fangsong|kaiti|dengxian|yahei/i;
const pixelsPerPoint = 96 / 72;
const latinDigit = 0.507;
const cellPadding = 5;
const usualCharacters = 8;

/** Width of a digit of the workbook's default font in pixels, by which column widths are told. */
export function digitWidth(family: string | null, size: number | null): number {
  const height = (size ?? 11) * pixelsPerPoint;
  return chineseFont.test(family ?? '') ? Math.ceil(height / 2) : Math.max(1, Math.round(height * latinDigit));
}

/** Pixels of a column whose width is told in characters, as ECMA-376 part 1, 18.3.1.13 counts them. */
export function columnPixels(characters: number, digit: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
}

/** Pixels of a column that no width was told of: eight digits and a margin, rounded up to eight pixels as Excel does. */
export function usualColumnPixels(digit: number): number {
  return Math.ceil((usualCharacters * digit + cellPadding) / 8) * 8;
}

/** Pixels of a height in points. */
export function rowPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}
