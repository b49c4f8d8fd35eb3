import type { Host, ReadingHost } from '../../../src/hosts/host';

/** The hosts of the table. */
export const hostKinds = ['excel', 'file', 'workbench'] as const;
export type HostKind = (typeof hostKinds)[number];

/** A host as far as it goes: a file has no selection, and nothing to say of itself. */
export type AnyHost = ReadingHost & Partial<Host>;

/** A test that exercises something: its file, and words of its title that stand there. */
export type Evidence = readonly [file: string, title: string];

/** Something that a host may do. */
export interface Feature {
  readonly name: string;
  /** Whether a host does it, by what it says of itself or by what it has. */
  readonly of: (host: AnyHost) => boolean;
  /** Where each host that does it is tested, and one that does not. */
  readonly tests: Readonly<Partial<Record<HostKind, Evidence>>>;
}

function says(capability: 'select' | 'watch' | 'renames' | 'seesMerges' | 'seesArrays' | 'showPane'): Feature['of'] {
  return ({ capabilities }) => capabilities?.[capability] ?? false;
}

function has(method: keyof Host): Feature['of'] {
  return (host) => host[method] !== undefined;
}

/** A file says nothing of itself, and refuses before it writes whatever it cannot write. */
function seesOrIsFile(capability: 'seesMerges' | 'seesArrays'): Feature['of'] {
  return ({ apply, capabilities }) => (capabilities ? capabilities[capability] : apply !== undefined);
}

const excel = 'test/hosts/office';
const file = 'test/hosts/file';
const written = `${file}/write`;
const grid = 'test/e2e/workbench-grid.test.ts';
const sameWorkbook: Evidence = ['test/hosts/same-workbook.test.ts', 'what is made of the report on %s'];
const pages: Evidence = [`${excel}/apply-kinds.test.ts`, 'make a sheet of ours with all that it may have, and it goes whole'];
const inFile: Evidence = [`${written}/sheets.test.ts`, 'a sheet of ours has all that its edits say, and goes whole'];
const inWorkbench: Evidence = ['test/e2e/workbench-writing.test.ts', 'summaries are previewed, written with results, up to date when looked at again, and taken back'];

// The workbench writes through the file host.
const rowsInFile: Evidence = sameWorkbook;
const textsInFile: Evidence = [`${written}/texts.test.ts`, 'whatever is written is read again'];
const keptInFile: Evidence = sameWorkbook;

/** Everything that the port of hosts has, and what a person notices of it. */
export const features: readonly Feature[] = [
  { name: 'Values of every sheet, or of the one in front', of: has('read'), tests: { excel: [`${excel}/read.test.ts`, 'gives the used ranges of every sheet'], file: [`${file}/sheets.test.ts`, 'sheets stand in the order of their tabs'], workbench: [grid, 'the sheet that is looked at is the one that is checked'] } },
  { name: 'The same report as in the other hosts', of: has('read'), tests: { excel: [`${excel}/same-report.test.ts`, 'the same report through the file and through Excel'], file: [`${excel}/same-report.test.ts`, 'the same report through the file and through Excel'], workbench: ['test/e2e/workbench-check.test.ts', 'a workbook is opened and checked'] } },
  { name: 'Number formats', of: has('formats'), tests: { excel: [`${excel}/formats.test.ts`, 'are answered in the order asked'], file: [`${file}/sheets.test.ts`, 'codes of cells, of blanks among them'], workbench: ['test/workbench/sync.test.ts', 'formats, cell by cell'] } },
  { name: 'Formulas with their contents', of: has('contents'), tests: { excel: [`${excel}/summaries.test.ts`, 'up to date when looked at again'], file: ['test/hosts/same-summaries.test.ts', 'the same in a file and in Excel, there and back'], workbench: inWorkbench } },
  { name: 'A sheet beyond what is read at once: what was not read is named', of: has('read'), tests: { excel: [`${excel}/read.test.ts`, 'what lies beyond the limit of a sheet is named as unread'], file: [`${file}/values.test.ts`, 'what passes the cell limit is named'], workbench: ['test/e2e/workbench-files.test.ts', 'a long one is read'] } },
  { name: 'Going to a cell', of: says('select'), tests: { excel: [`${excel}/select.test.ts`, 'brings the sheet to the front'], workbench: [grid, 'a finding far below is scrolled to'] } },
  { name: 'Changes are reported: cells, selections, sheets', of: says('watch'), tests: { excel: [`${excel}/watch.test.ts`, 'reports values, selections and sheets'], workbench: ['test/workbench/sync.test.ts', 'cells that were typed, once they are asked for'] } },
  { name: 'A sheet’s new name is reported', of: says('renames'), tests: { excel: [`${excel}/watch.test.ts`, '[excelOnline, 1]'], workbench: [grid, 'another name of the sheet is reported'] } },
  { name: 'A button of the ribbon opens the pane with its result', of: says('showPane'), tests: { excel: ['test/e2e/pane/again.ts', 'a button of the ribbon checks the sheet in front and brings the pane'] } },
  { name: 'Cells, marks and sheets are written and taken back', of: has('apply'), tests: { excel: [`${excel}/apply.test.ts`, 'writes every kind of content'], file: [`${written}/outcomes.test.ts`, 'done, and taken back by the same host and by another'], workbench: ['test/e2e/workbench-writing.test.ts', 'marks show in the grid'] } },
  { name: 'The same workbook after every plan as in the other hosts', of: has('apply'), tests: { excel: sameWorkbook, file: sameWorkbook, workbench: inWorkbench } },
  { name: 'Looks, sizes, rules for typing, pages, links and charts on sheets of ours', of: has('apply'), tests: { excel: pages, file: inFile, workbench: ['test/e2e/workbench-templates.test.ts', 'a blank form in the workbench'] } },
  { name: 'Rows put into a block of ours; what names them follows', of: has('apply'), tests: { excel: [`${excel}/apply-kinds.test.ts`, 'put rows into a block and fill them'], file: rowsInFile, workbench: rowsInFile } },
  { name: 'What people decide is kept with the workbook', of: has('apply'), tests: { excel: [`${excel}/kept.test.ts`, 'is put there, changed, and taken back'], file: keptInFile, workbench: keptInFile } },
  { name: 'Text stays text, whatever it begins with', of: has('apply'), tests: { excel: [`${excel}/apply-text.test.ts`, 'stay the texts that they are'], file: textsInFile, workbench: textsInFile } },
  { name: 'Cells under a merge are named before writing', of: seesOrIsFile('seesMerges'), tests: { excel: [`${excel}/apply-refusals.test.ts`, 'are seen before anything is written where Excel tells them'], file: [`${written}/outcomes.test.ts`, 'is refused, and the file stays'], workbench: [`${written}/outcomes.test.ts`, 'is refused, and the file stays'] } },
  { name: 'Cells of array formulas are named before writing', of: seesOrIsFile('seesArrays'), tests: { excel: [`${excel}/apply-refusals.test.ts`, 'are seen before anything is written where Excel tells them'], file: [`${written}/formulas.test.ts`, 'are refused, cells beside it are written'], workbench: [`${written}/formulas.test.ts`, 'are refused, cells beside it are written'] } },
  { name: 'A write that fails in the middle is taken back, or named as interrupted', of: has('apply'), tests: { excel: [`${excel}/reliability/matrix.test.ts`, 'one of three outcomes'], file: [`${written}/outcomes.test.ts`, 'whichever call of the library fails'], workbench: [`${written}/outcomes.test.ts`, 'whichever call of the library fails'] } },
  { name: 'Personal settings outlast the pane', of: has('settings'), tests: { excel: [`${excel}/settings.test.ts`, 'outlast the pane'], workbench: [grid, 'the language of the pane is the language of the whole page'] } },
];
