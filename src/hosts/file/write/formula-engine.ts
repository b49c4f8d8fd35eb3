import { CellValueType, type IWorkbookData, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import {
  ArrayValueObject, BaseReferenceObject, CalculateFormulaService, CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE, ICalculateFormulaService, IFormulaCurrentConfigService, IFormulaRuntimeService, UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { type CellValue, roundToExcel } from '../../../sheet/snapshot';
import type { Place } from './dependents';

/** A sheet with values only. */
export interface EngineSheet {
  readonly name: string;
  readonly values: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  /** Whole columns and rows reach so far. */
  readonly rows: number;
  readonly columns: number;
}

/** A formula to be worked out at its place. */
export interface Asked extends Place {
  /** Without "=", and without names. */
  readonly text: string;
  /** Whether it may answer several values, of which the cell shows the first. */
  readonly isArray: boolean;
}

/** Works out formulas over values; formulas in the sheets themselves it does not know. */
export interface FormulaEngine {
  /** A formula's result; null where the library cannot tell it. */
  readonly evaluate: (formula: Asked) => Promise<CellValue | null>;
  readonly set: (place: Place, value: CellValue) => void;
  readonly dispose: () => void;
}

/** Functions of newer programs are marked in files. */
const futureMark = /_xl(?:fn|ws)\./g;

function cellOf(value: CellValue): { readonly v: string | number; readonly t: CellValueType } | null {
  if (value === '') return null;
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function plainValue(answer: unknown): CellValue | null {
  if (typeof answer === 'number') return Number.isFinite(answer) ? roundToExcel(answer === 0 ? 0 : answer) : null;
  if (typeof answer === 'boolean') return answer;
  // A name that is not known may be that of a function which the library lacks.
  return typeof answer === 'string' && answer !== '#NAME?' ? answer : null;
}

/** A library's answer as a value; null where it has none, or several that one cell does not show. */
function resultOf(answer: Awaited<ReturnType<CalculateFormulaService['calculate']>>, isArray: boolean): CellValue | null {
  if (!answer) return null;
  const value = answer instanceof BaseReferenceObject ? answer.toArrayValueObject() : answer;
  if (!(value instanceof ArrayValueObject)) return plainValue(value.getValue());
  const isOne = value.getRowCount() === 1 && value.getColumnCount() === 1;
  return isOne || isArray ? plainValue(value.getFirstCell().getValue()) : null;
}

function bookOf(id: string, sheets: readonly EngineSheet[]): Partial<IWorkbookData> {
  const made = sheets.map(({ name, values, rows, columns }) => {
    const cellData = Object.fromEntries([...values].map(([row, cells]) => [row, Object.fromEntries([...cells].flatMap(([column, value]) => {
      const cell = cellOf(value);
      return cell ? [[column, cell]] : [];
    }))]));
    const sheet = name.toLowerCase();
    return [sheet, { id: sheet, name, cellData, rowCount: rows, columnCount: columns }] as const;
  });
  return { id, sheetOrder: made.map(([id]) => id), sheets: Object.fromEntries(made) };
}

let started = 0;

/** Starts the formula engine of the workbench's grid, without the grid, over the sheets of a workbook. */
export function startFormulaEngine(sheets: readonly EngineSheet[]): FormulaEngine {
  // What the library keeps of ranges is shared by all its workbooks, and told apart by their ids.
  started += 1;
  const unit = `book-${started}`;
  const univer = new Univer({ logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, bookOf(unit, sheets));
  const injector = univer.__getInjector();
  const [service, runtime, current] = [injector.get(ICalculateFormulaService), injector.get(IFormulaRuntimeService), injector.get(IFormulaCurrentConfigService)];
  if (!(service instanceof CalculateFormulaService)) throw new Error('the formula engine is not the usual one');
  current.loadDataLite();
  let isChanged = true;
  return {
    evaluate: async ({ sheet, row, column, text, isArray }) => {
      // Nor is it told of changed values.
      if (isChanged) CELL_INVERTED_INDEX_CACHE.clear();
      if (isChanged) FORMULA_REF_TO_ARRAY_CACHE.clear();
      isChanged = false;
      const { rowCount, columnCount } = current.getUnitData()[unit]?.[sheet] ?? { rowCount: 0, columnCount: 0 };
      runtime.reset();
      runtime.setCurrent(row, column, rowCount, columnCount, sheet, unit);
      try {
        return resultOf(await service.calculate(`=${text.replace(futureMark, '')}`), isArray);
      } catch {
        return null;
      }
    },
    set: ({ sheet, row, column }, value) => {
      isChanged = true;
      current.getUnitData()[unit]?.[sheet]?.cellData.setValue(row, column, cellOf(value) ?? {});
    },
    dispose: () => { univer.dispose(); },
  };
}
