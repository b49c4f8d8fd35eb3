import type { Answer, OpenRequest } from './messages';
import { openPacked, type Opened } from './opened';

/** Reads values and number formats away from the page, so that it stays alive meanwhile. */
self.addEventListener('message', ({ data: { number, bytes, name } }: MessageEvent<OpenRequest>) => {
  const answer = (message: Answer<Opened>, transfer: Transferable[] = []): void => { self.postMessage(message, { transfer }); };
  openPacked(bytes, name).then(
    (result) => { answer({ number, result }, result.ok ? result.sheets.map(({ formats }) => formats.numbers.buffer) : []); },
    (error: unknown) => { answer({ number, error: String(error) }); },
  );
});
