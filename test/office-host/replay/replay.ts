import { z } from 'zod';
import type { CellValue } from '../../../src/sheet/snapshot';
import type { OfficeTestHost } from '../host';
import { parseRequest, type BatchRequest } from '../protocol/request';
import type { Batch, Entry } from '../recorder/trace';
import { callOf } from './calls';
import { compareAnswers, type Difference } from './compare';

/** What a replay has found of one call. */
export interface CallDifference extends Difference {
  readonly call: string;
  /** How often. */
  readonly times: number;
}

/** What came of a replay. */
export interface Replayed {
  readonly batches: number;
  readonly calls: number;
  /** Batches that Excel refused as a whole: whether a cell was being edited just then, no model knows. */
  readonly refused: number;
  readonly differences: readonly CallDifference[];
}

const answerSchema = z.object({
  Results: z.array(z.object({ ActionId: z.number(), Value: z.unknown() })).optional(),
  Error: z.object({ Code: z.string(), ActionIndex: z.number().optional() }).optional(),
  ProcessedResults: z.object({ Results: z.array(z.object({ ActionId: z.number(), Value: z.unknown() })).nullish() }).nullish(),
});

type Answer = z.infer<typeof answerSchema>;

function resultsOf({ Results, ProcessedResults }: Answer): ReadonlyMap<number, unknown> {
  return new Map((Results ?? ProcessedResults?.Results ?? []).map(({ ActionId, Value }) => [ActionId, Value]));
}

/** Puts the model's ids in the place of Excel's, wherever a text of the request is one. */
function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIds(each, ids)]));
}

const rangeSchema = z.object({ Values: z.array(z.array(z.unknown())), Formulas: z.array(z.array(z.unknown())) });

/** Results of formulas as Excel calculated them: the model calculates nothing. */
function resultsOfFormulas(batches: readonly Batch[]): ReadonlyMap<string, CellValue> {
  const known = new Map<string, CellValue>();
  for (const { response } of batches) {
    const answer = response === null ? null : answerSchema.parse(JSON.parse(response));
    for (const value of answer ? resultsOf(answer).values() : []) {
      const range = rangeSchema.safeParse(value);
      range.data?.Formulas.forEach((row, down) => { row.forEach((formula, across) => {
        const result = range.data.Values[down]?.[across];
        const isKnown = typeof formula === 'string' && formula.startsWith('=');
        if (isKnown && (typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean')) known.set(formula, result);
      }); });
    }
  }
  return known;
}

/** Sends the requests of a trace to the model, one after the other, and compares its answers with Excel's. */
export function replay(trace: readonly Entry[], host: OfficeTestHost): Replayed {
  const batches = trace.filter((entry) => entry.kind === 'batch');
  const isBlanked = trace.some((entry) => entry.kind === 'start' && entry.blanked);
  const results = resultsOfFormulas(batches);
  const ids = new Map<string, string>();
  const found = new Map<string, CallDifference>();
  let calls = 0;
  host.model.calculate = (formula) => results.get(formula);

  const note = (call: string, difference: Difference): void => {
    const key = `${call} ${difference.place}`;
    const before = found.get(key);
    found.set(key, { ...(before ?? { ...difference, call }), times: (before?.times ?? 0) + 1 });
  };

  const compare = (request: BatchRequest, excel: Answer, model: Answer): void => {
    const [fromExcel, fromModel] = [resultsOf(excel), resultsOf(model)];
    for (const action of request.Actions) {
      const call = callOf(request, action);
      calls += 1;
      if (!fromExcel.has(action.Id) && !fromModel.has(action.Id)) continue;
      const compared = compareAnswers(fromExcel.get(action.Id), fromModel.get(action.Id), isBlanked);
      for (const [one, other] of compared.ids) ids.set(one, other);
      for (const difference of compared.differences) note(call, difference);
    }
    if (excel.Error?.Code === model.Error?.Code) return;
    const at = (excel.Error ?? model.Error)?.ActionIndex ?? 0;
    const action = request.Actions[at];
    note(action ? callOf(request, action) : 'the batch', { place: 'Error.Code', excel: excel.Error?.Code ?? 'none', model: model.Error?.Code ?? 'none' });
  };

  for (const { request: sent, response } of batches) {
    if (response === null) continue;
    const text = JSON.stringify(withIds(JSON.parse(sent), ids));
    const request = parseRequest(text);
    const execution = host.answer(text);
    if ('response' in execution) compare(request, answerSchema.parse(JSON.parse(response)), answerSchema.parse(JSON.parse(execution.response)));
    else note('the batch', { place: '', excel: 'an answer', model: 'refused' in execution ? `refused: ${execution.refused}` : 'no answer' });
  }
  return { batches: batches.length, calls, refused: batches.filter(({ response }) => response === null).length, differences: [...found.values()] };
}
