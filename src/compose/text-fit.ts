/** What takes two columns of a fixed-width font: Chinese, full-width forms, and signs that Chinese fonts draw as wide. */
const wide = /[\u1100-\u115f\u2010-\u2027\u2030-\u203e\u2190-\u25ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** A text in pieces that are not broken at a line's end: words of Latin letters and figures, single Chinese characters. */
const pieces = /[!-~]+|./gsu;

/** The width of a text in characters of a narrow font; a Chinese one counts twice. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/** The lines that a text takes in a column of so many characters, its own line breaks included. */
export function linesIn(text: string, characters: number): number {
  return text.split(/\r\n|[\r\n]/).reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, Math.max(2, characters)), 0);
}

function linesOfParagraph(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(pieces)) {
    const width = textWidth(piece);
    if (used + width <= characters) {
      used += width;
      continue;
    }
    // A word longer than the line is broken after all.
    const starts = used === 0 ? 0 : 1;
    lines += starts + Math.ceil(width / characters) - 1;
    used = width % characters || characters;
  }
  return lines;
}

const lineHeight = 15;
const padding = 5;
/** Excel's own limit for a row. */
const mostHeight = 409;
/** The part of a column that its cells' margins take. */
const margin = 1.5;

/** A row's height in points that shows each of its texts whole, set in columns of so many characters. */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => linesIn(text, (widths[at] ?? 10) - margin));
  return Math.min(mostHeight, Math.max(1, ...lines) * lineHeight + padding);
}
