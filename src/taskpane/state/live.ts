/** Rechecks after edits: shortly after they stop, one pass at a time, the last one winning. */
export interface Live {
  /** Something that was checked has changed. */
  readonly touch: () => void;
  /** Forgets what waits. */
  readonly stop: () => void;
}

/** What a pass came to: `later` where the workbook could not be read at the moment, as while a cell is edited. */
export type Pass = 'done' | 'later' | 'failed';

/** What rechecking needs. */
export interface LiveOptions {
  readonly pass: () => Promise<Pass>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** Edits follow each other: a pass waits this long for the next, in milliseconds. */
const pause = 120;
/** Where a pass takes long, the pause does too: a person must not wait for the pane while typing. */
const mostPause = 3000;
/** After this long it is tried again to read a workbook that could not be read. */
const retryAfter = 1000;

/** Makes what rechecks. */
export function createLive({ pass, now }: LiveOptions): Live {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  /** How often something changed: a pass that ends at another figure than it began with has missed something. */
  let touches = 0;
  let lastPass = 0;

  const wait = (time: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void run(), time);
  };

  async function run(): Promise<void> {
    timer = null;
    running = true;
    const seen = touches;
    const started = now();
    const outcome = await pass();
    running = false;
    lastPass = now() - started;
    if (touches !== seen) schedule();
    else if (outcome === 'later') wait(retryAfter);
  }

  function schedule(): void {
    wait(Math.min(mostPause, Math.max(pause, lastPass)));
  }

  return {
    touch: () => {
      touches += 1;
      if (!running) schedule();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
