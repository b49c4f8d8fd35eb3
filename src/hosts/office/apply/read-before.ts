import type { Rect } from '../../../sheet/address';
import type { Plan } from '../../../sheet/edit';
import type { SheetFacts, StateBefore } from '../../../sheet/plan/facts';
import { addedSheets, concernsKept, rangesToRead, sheetOf, sheetsExpected } from '../../../sheet/plan/ranges';
import { parseAddress } from '../address';
import { readCells, type MessageLimits } from '../cells';
import { HostError } from '../errors';
import { readKept, type KeptPart } from '../kept';
import type { Runner } from '../run';
import { digitPixels, usualDigit } from './column-width';
import { contentsOf } from './contents';
import { askExpressions, marksOf, readExpressions, type ExpressionId, type ExpressionRule } from './marks';
import { askObstacles, type Obstacles } from './obstacles';

/** What was read for a plan. */
export interface Before {
  readonly state: StateBefore;
  /** Conditional formats with an expression on the sheets that the plan marks. */
  readonly rules: readonly ExpressionRule[];
  readonly obstacles: readonly Obstacles[];
  /** Our part of the workbook; looked for only where the plan concerns it. */
  readonly kept: KeptPart | null;
  /** Pixels of a digit in the usual font: what column widths are counted in. */
  readonly digit: number;
}

/** How a host is asked. */
export interface Asking {
  readonly run: Runner;
  readonly limits: MessageLimits;
  readonly signal?: AbortSignal;
}

interface Extra {
  readonly sheets: readonly SheetFacts[];
  readonly isStructureProtected: boolean;
  readonly rules: readonly ExpressionId[];
  readonly obstacles: readonly Obstacles[];
  readonly digit: number;
}

/** Sheets that a plan expects something of or changes, and that are there before it. */
function concerned(plan: Plan): string[] {
  const added = addedSheets(plan);
  const ids = [...sheetsExpected(plan), ...plan.edits.map(sheetOf)];
  return [...new Set(ids.filter((id) => id !== null))].filter((id) => !added.has(id));
}

function rectOf(range: Excel.Range): Rect | null {
  return range.isNullObject ? null : parseAddress(range.address);
}

/** Asks, beside the ranges, for all that a plan's carrying out needs to know. */
function askExtra(context: Excel.RequestContext, plan: Plan, withObstacles: boolean): () => Extra {
  const { worksheets, protection } = context.workbook;
  const all = worksheets.load('items/id,items/name');
  protection.load('protected');
  const marked = new Set(plan.edits.flatMap((edit) => (edit.kind === 'mark' ? [edit.sheetId] : [])));
  const single = concerned(plan).map((id) => {
    const sheet = worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    used.untrack();
    return { id, used, protection: sheet.protection.load('protected'), rules: marked.has(id) ? askExpressions(sheet, id) : () => [] };
  });
  const obstacles = withObstacles ? askObstacles(context, plan) : () => [];
  const digit = plan.edits.some(({ kind }) => kind === 'width') ? askDigit(context) : () => usualDigit;
  return () => {
    const facts = new Map(single.map((each) => [each.id, { used: rectOf(each.used), isProtected: each.protection.protected }]));
    return {
      sheets: all.items.map(({ id, name }) => ({ id, name, used: null, isProtected: false, ...facts.get(id), marks: [] })),
      isStructureProtected: protection.protected,
      rules: single.flatMap(({ rules }) => rules()),
      obstacles: obstacles(),
      digit: digit(),
    };
  };
}

/** Asks for the standard width of columns in both of Excel's units, of a column that nobody has set. */
function askDigit(context: Excel.RequestContext): () => number {
  const sheet = context.workbook.worksheets.getFirst().load('standardWidth');
  const last = sheet.getRange('XFD1');
  last.untrack();
  const format = last.format.load('columnWidth');
  return () => digitPixels(sheet.standardWidth, format.columnWidth);
}

async function readWith({ run, limits, signal }: Asking, plan: Plan, withObstacles: boolean): Promise<Before> {
  let extra: Extra | null = null;
  const also = (context: Excel.RequestContext): (() => void) => {
    const takeUp = askExtra(context, plan, withObstacles);
    return () => { extra = takeUp(); };
  };
  const grids = await readCells(run, { properties: ['values', 'formulas', 'numberFormat'], ranges: rangesToRead(plan), exact: true, also }, limits, signal);
  const { sheets, isStructureProtected, rules: expressions, obstacles, digit } = told(extra);
  const rules = await readExpressions(run, expressions, signal);
  const kept = concernsKept(plan) ? await readKept(run, signal) : null;
  const state = {
    sheets: sheets.map((sheet) => ({ ...sheet, marks: marksOf(rules, sheet.id) })),
    isStructureProtected,
    ranges: grids.map(([values = [], formulas = [], formats = []]) => ({ cells: contentsOf(values, formulas), formats: formats.map((row) => row.map(String)) })),
    kept: kept?.text ?? null,
  };
  return { state, rules, obstacles, kept, digit };
}

/** What a callback has set. */
function told(extra: Extra | null): Extra {
  if (!extra) throw new HostError('unexpected', 'Excel answered without the sheets');
  return extra;
}

/** The sheets alone, for a plan that names one that is not there. */
async function readSheets({ run, signal }: Asking): Promise<readonly SheetFacts[]> {
  return run(async (context) => {
    const all = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return all.items.map(({ id, name }) => ({ id, name, used: null, isProtected: false, marks: [] }));
  }, signal);
}

/**
 * Reads what a plan needs to know, in one round trip and one more where marked sheets have conditional formats with
 * expressions. Merges are read here, on a person's command, although that clears Excel's undo list: writing does too.
 */
export async function readBefore(asking: Asking, plan: Plan): Promise<Before> {
  const codeOf = (error: unknown): string => (error instanceof HostError ? error.code : '');
  try {
    return await readWith(asking, plan, true);
  } catch (error) {
    if (codeOf(error) === 'sheet-gone') {
      const sheets = await readSheets(asking);
      // Only what refuses a plan for a sheet that is not there looks at this.
      if (concerned(plan).some((id) => sheets.every((sheet) => sheet.id !== id))) return { state: { sheets, isStructureProtected: false, ranges: [] }, rules: [], obstacles: [], kept: null, digit: usualDigit };
    }
    // More than 512 merges in a range make Excel fail; without them, reading back what was written tells as much.
    if (codeOf(error) === 'unexpected') return readWith(asking, plan, false);
    throw error;
  }
}
