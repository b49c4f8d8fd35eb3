import type { Reading } from '../../src/content/reading';
import { displayText } from '../../src/sheet/format';
import type { CellValue } from '../../src/sheet/snapshot';
import { isEmptyMark } from '../../src/sheet/text';

/** One cell as the content room reads it. */
export function reading(value: CellValue, format = 'General', column = 0): Reading {
  return { cell: { row: 0, column }, value, format, text: displayText(value, format).trim(), empty: isEmptyMark(value) };
}
