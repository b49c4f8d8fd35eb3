import { failureJson } from './json-output';
import type { Output } from './output';
import type { Sink } from './sink';

/** One line for each file as it comes: a record that stands for itself, so that any engine can spread and gather the work. */
export function ndjsonOutput(sink: Sink): Output {
  return {
    add: async (checked) => {
      if ('failure' in checked) {
        await sink.write(`${JSON.stringify({ schema: 1, path: checked.path, failure: failureJson(checked) })}\n`);
        return;
      }
      const { json, totals, review } = checked;
      // The record is the workbook of the contract with two members more; it is JSON already.
      await sink.write(`{"schema":1,${(json ?? '{}').slice(1, -1)},"totals":${JSON.stringify(totals)},"review":${JSON.stringify(review)}}\n`);
    },
    end: async ({ across }) => {
      if (across) await sink.write(`${JSON.stringify({ schema: 1, across })}\n`);
      await sink.close();
    },
    discard: sink.discard,
  };
}
