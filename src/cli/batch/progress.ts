import { SingleBar } from 'cli-progress';
import type { Translate } from '../../locales/translate';

/** Says how far a run has come. */
export interface Progress {
  readonly step: () => void;
  /** Makes room for lines of the result on the same terminal; the bar comes back below them. */
  readonly clear: () => void;
  readonly stop: () => void;
}

/** In a pipe nobody looks: silence. */
export const silent: Progress = { step: () => undefined, clear: () => undefined, stop: () => undefined };

/** A bar with the rate and the time left on a terminal; where the number of files is not known, the count and the rate. */
export function progressBar(stream: NodeJS.WriteStream, total: number | null, t: Translate): Progress {
  const began = performance.now();
  let done = 0;
  const bar = new SingleBar({
    stream,
    format: t(total === null ? 'cli.progress.open' : 'cli.progress', { bar: '{bar}', done: '{value}', total: '{total}', percentage: '{percentage}', rate: '{rate}', left: '{eta_formatted}' }),
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    etaBuffer: 50,
    fps: 5,
  });
  bar.start(total ?? 0, 0, { rate: '0' });
  return {
    step: () => {
      done += 1;
      bar.update(done, { rate: (done / Math.max(0.001, (performance.now() - began) / 1000)).toFixed(1) });
    },
    clear: () => { stream.write('\r\u001b[K'); },
    stop: () => { bar.stop(); },
  };
}
