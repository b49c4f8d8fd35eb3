const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The Office theme's colours, in the order of the file format. */
const colors: readonly (readonly [string, string])[] = [
  ['dk1', '000000'], ['lt1', 'FFFFFF'], ['dk2', '44546A'], ['lt2', 'E7E6E6'], ['accent1', '5B9BD5'], ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'], ['accent4', 'FFC000'], ['accent5', '4472C4'], ['accent6', '70AD47'], ['hlink', '0563C1'], ['folHlink', '954F72'],
];

/** The theme of workbooks that have none: without one the reader of styles tells no colours at all. */
export function usualTheme(): Uint8Array {
  const scheme = colors.map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`).join('');
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><a:theme xmlns:a="${main}" name="Office"><a:themeElements><a:clrScheme name="Office">${scheme}</a:clrScheme></a:themeElements></a:theme>`,
  );
}
