import type { ExampleSheet } from '../../src/rules/examples/workbook';
import type { Report } from '../../src/rules/report';
import type { CheckSettings } from '../../src/rules/rule';
import type { Rect } from '../../src/sheet/address';
import { type CellInput, formatAfter, valueOf } from '../../src/sheet/cell-input';
import type { Plan, Refusal } from '../../src/sheet/edit';
import type { RangeState } from '../../src/sheet/plan/facts';
import { rangesToRead } from '../../src/sheet/plan/ranges';
import { refusalsOf } from '../../src/sheet/plan/refusals';
import { checkSheets } from '../rules/run-example';

interface Cell {
  readonly input: CellInput;
  readonly format: string;
}

const empty: Cell = { input: '', format: 'General' };

/** A workbook in memory whose cells a plan may write, judged by the checks that every host shares. Sheets, looks and marks it does not know. */
export class Memory {
  private readonly sheets: Map<string, Cell[][]>;

  constructor(sheets: readonly ExampleSheet[]) {
    this.sheets = new Map(sheets.map(({ values, formats }) => [
      values.id,
      values.values.map((row, down) => row.map((input, across) => ({ input, format: formats[down]?.[across] ?? 'General' }))),
    ]));
  }

  /** What a person typed into a cell. */
  type(sheetId: string, row: number, column: number, input: CellInput): void {
    this.put(sheetId, row, column, { ...this.cell(sheetId, row, column), input });
  }

  cell(sheetId: string, row: number, column: number): Cell {
    return this.sheets.get(sheetId)?.[row]?.[column] ?? empty;
  }

  apply(plan: Plan): readonly Refusal[] {
    const sheets = Array.from(this.sheets.keys(), (id) => ({ id, name: id, used: null, isProtected: false, marks: [] }));
    const ranges = rangesToRead(plan).map(({ sheetId, rect }): RangeState => ({ cells: this.grid(sheetId, rect, ({ input }) => input), formats: this.grid(sheetId, rect, ({ format }) => format) }));
    const refusals = refusalsOf(plan, { sheets, isStructureProtected: false, ranges });
    if (refusals.length > 0) return refusals;
    for (const edit of plan.edits) {
      if (edit.kind !== 'write') throw new Error(`no ${edit.kind} in memory`);
      const { sheetId, rect } = edit.range;
      edit.cells.forEach((row, down) => { row.forEach((input, across) => {
        if (input === null) return;
        const [at, column] = [rect.top + down, rect.left + across];
        this.put(sheetId, at, column, { input, format: formatAfter(input, this.cell(sheetId, at, column).format, edit.formats?.[down]?.[across] ?? null) });
      }); });
    }
    return [];
  }

  check(settings: Partial<CheckSettings> = {}): Report {
    return checkSheets(this.state(), settings);
  }

  state(): ExampleSheet[] {
    return Array.from(this.sheets, ([id, rows]): ExampleSheet => ({
      values: { id, name: id, visibility: 'visible', origin: { row: 0, column: 0 }, values: rows.map((row) => row.map(({ input }) => valueOf(input))) },
      formats: rows.map((row) => row.map(({ format }) => format)),
    }));
  }

  private grid<T>(sheetId: string, { top, left, bottom, right }: Rect, of: (cell: Cell) => T): T[][] {
    return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => of(this.cell(sheetId, top + down, left + across))));
  }

  private put(sheetId: string, row: number, column: number, cell: Cell): void {
    const rows = this.sheets.get(sheetId);
    if (!rows) throw new Error(`no sheet ${sheetId}`);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(empty);
    cells[column] = cell;
  }
}
