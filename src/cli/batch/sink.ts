import { beginWhole } from '../whole-file';
import type { Terminal } from '../terminal';

/** Where an output goes, piece by piece. What cannot be written rejects with a `WriteError`. */
export interface Sink {
  /** Resolves when the next piece may come, so that nothing piles up. */
  readonly write: (text: string) => Promise<void>;
  /** Resolves when all of it is where it belongs. */
  readonly close: () => Promise<void>;
  /** Gives up what was written. */
  readonly discard: () => Promise<void>;
}

/** Small pieces are gathered before the disk is asked to take them. */
const pieceLength = 65_536;

/** A file that is there whole or not at all. */
export async function fileSink(file: string): Promise<Sink> {
  const whole = await beginWhole(file);
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '') await whole.write(text);
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= pieceLength) await flush();
    },
    close: async () => {
      await flush();
      await whole.finish();
    },
    discard: whole.discard,
  };
}

/** Standard output. Whether it took everything is seen at the end of the run. */
export function terminalSink({ out, drained }: Terminal): Sink {
  return { write: async (text) => { out(text); await drained?.(); }, close: () => Promise.resolve(), discard: () => Promise.resolve() };
}
