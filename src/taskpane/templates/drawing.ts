import type { BlankForm } from '../../compose/template/blank';
import { rowHeights } from '../../compose/template/looks';

/** A cell of the drawing, in pixels of the sheet. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether lines are around it. */
  readonly lined: boolean;
  readonly isInput: boolean;
  /** Its text, broken into lines. */
  readonly lines: readonly string[];
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A form as it is drawn small. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

const characterPixels = 8;
const pixelsPerPoint = 4 / 3;
const sizes = { title: 28, text: 17 } as const;

/** The boxes of a form, in the widths and heights that it has on a sheet of its own. */
export function drawingOf(blank: BlankForm, widths: readonly number[], bare: number): Drawing {
  const lefts = sums(widths.map((width) => width * characterPixels));
  const tops = sums(rowHeights(blank, widths).map((height) => height * pixelsPerPoint));
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const boxes = blank.cells.map(({ rect, content }): Box => {
    const [x, y] = [at(lefts, rect.left), at(tops, rect.top)];
    const [width, height] = [at(lefts, rect.right + 1) - x, at(tops, rect.bottom + 1) - y];
    const isTitle = rect.top === 0;
    const size = isTitle ? sizes.title : sizes.text;
    const text = content.kind === 'label' ? content.text.trim() : '';
    const isHead = rect.top < bare && !isTitle;
    const startsLeft = content.kind === 'label' && (content.isItem === true || (isHead && text.endsWith('：')));
    return {
      x, y, width, height, size,
      lined: rect.top >= bare,
      isInput: content.kind !== 'label',
      lines: brokenInto(text, Math.max(1, Math.floor((width - 6) / size))),
      anchor: startsLeft ? 'start' : isHead && rect.left > 0 ? 'end' : 'middle',
    };
  });
  return { width: at(lefts, widths.length), height: at(tops, blank.area.bottom + 1), boxes };
}

/** The places at which a row of lengths begins and ends. */
function sums(lengths: readonly number[]): number[] {
  const places = [0];
  for (const length of lengths) places.push((places.at(-1) ?? 0) + length);
  return places;
}

/** A text in lines that are so many Chinese characters wide at most; others are half as wide. */
function brokenInto(text: string, most: number): string[] {
  const lines: { text: string; width: number }[] = [];
  for (const character of text) {
    const own = (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
    const line = lines.at(-1);
    if (line && line.width + own <= most) {
      line.text += character;
      line.width += own;
    } else lines.push({ text: character, width: own });
  }
  return lines.map((line) => line.text);
}
