import type { FailedFile } from './task';
import type { Output } from './output';
import type { Sink } from './sink';

/** One JSON object for all files, written as they come, in the shape of the published contract. */
export async function jsonOutput(sink: Sink): Promise<Output> {
  const failures: object[] = [];
  let first = true;
  await sink.write('{"schema":1,"workbooks":[');
  return {
    add: async (checked) => {
      if ('failure' in checked) {
        failures.push(failureJson(checked));
        return;
      }
      await sink.write(`${first ? '\n' : ',\n'}${checked.json ?? ''}`);
      first = false;
    },
    end: async ({ totals, across, stopped }) => {
      await sink.write(`\n],"failures":${JSON.stringify(failures)},"totals":${JSON.stringify(totals)}${across ? `,"across":${JSON.stringify(across)}` : ''}${stopped ? ',"stopped":true' : ''}}\n`);
      await sink.close();
    },
    discard: sink.discard,
  };
}

/** A file that was not checked, in the shape of the contract. */
export function failureJson({ path, failure }: FailedFile): object {
  return { path, code: failure.code, message: failure.message };
}
