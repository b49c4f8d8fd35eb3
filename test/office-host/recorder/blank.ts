type Fields = Readonly<Record<string, unknown>>;

/** What holds contents of cells, by its name on the wire; number formats and looks tell nothing of a person's. */
const contents = new Set(['Values', 'Formulas', 'Text', 'FormulasLocal', 'FormulasR1C1']);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A content with its kind and its length, and nothing of what it says. */
function blankCell(cell: unknown): unknown {
  if (typeof cell === 'number') return 1;
  if (typeof cell !== 'string' || /^#[A-Z0-9/!?]+$/.test(cell)) return cell;
  return cell.startsWith('=') && cell.length > 1 ? '=1' : '□'.repeat(cell.length);
}

function blankGrid(value: unknown): unknown {
  return Array.isArray(value) ? value.map(blankGrid) : blankCell(value);
}

/** Arguments of a call: contents that it sets, and parts of the workbook that it hands over as XML. */
function blankArguments(name: unknown, info: unknown): unknown {
  if (!isFields(info) || !Array.isArray(info['Arguments'])) return info;
  const isContent = typeof name === 'string' && contents.has(name);
  const given = info['Arguments'].map((argument: unknown) => (isContent || (typeof argument === 'string' && argument.startsWith('<')) ? blankGrid(argument) : argument));
  return { ...info, Arguments: given };
}

/** A part of a message with the contents of cells taken out, wherever they stand in it. */
function blank(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blank);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]): [string, unknown] => {
    if (contents.has(key)) return [key, blankGrid(each)];
    if (key === 'ArgumentInfo') return [key, blankArguments(value['Name'], each)];
    // What a method answers as a text, as XML does.
    if (key === 'Value' && typeof each === 'string') return [key, blankCell(each)];
    return [key, blank(each)];
  }));
}

/** A request or an answer without what stands in cells. Names of sheets, addresses, formats and looks stay. */
export function blanked(message: string): string {
  return JSON.stringify(blank(JSON.parse(message)));
}
