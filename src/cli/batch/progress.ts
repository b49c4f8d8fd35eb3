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
  const said = (): object => {
    const rate = done / Math.max(0.001, (performance.now() - began) / 1000);
    return { rate: rate.toFixed(1), left: leftText(total, done, rate) };
  };
  const bar = new SingleBar({
    stream,
    format: t(total === null ? 'cli.progress.open' : 'cli.progress', { bar: '{bar}', done: '{value}', total: '{total}', percentage: '{percentage}', rate: '{rate}', left: '{left}' }),
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    fps: 5,
  });
  bar.start(total ?? 0, 0, said());
  return {
    step: () => {
      done += 1;
      bar.update(done, said());
    },
    clear: () => { stream.write('\r\u001b[K'); },
    stop: () => { bar.stop(); },
  };
}

/** The time left at a rate a second, as 1:05 or 2:00:09; a dash where it cannot be told yet. */
export function leftText(total: number | null, done: number, rate: number): string {
  if (total === null || rate <= 0) return '—';
  const seconds = Math.ceil((total - done) / rate);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
