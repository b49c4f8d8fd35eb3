import { init } from 'excelize-wasm';
import type { WorkbookLayout } from '../layout/layout';
import { readLayout } from '../layout/read-layout';
import type { Answer, OpenRequest } from './messages';

// Begun at once: it takes longer to start than most files to read.
const excelize = init(new URL('excelize-wasm/excelize.wasm.gz', import.meta.url).href);

/** Reads how a workbook looks away from the page, beside the worker that reads its values. */
self.addEventListener('message', ({ data: { number, bytes } }: MessageEvent<OpenRequest>) => {
  const answer = (message: Answer<WorkbookLayout>, transfer: Transferable[] = []): void => { self.postMessage(message, { transfer }); };
  readLayout(bytes, excelize).then(
    (result) => {
      answer({ number, result }, result.sheets.flatMap(({ cells }) => [cells.rows.buffer, cells.columns.buffer, cells.styles.buffer]));
    },
    (error: unknown) => { answer({ number, error: String(error) }); },
  );
});
