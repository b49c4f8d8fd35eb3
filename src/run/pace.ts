import type { InParts } from '../sheet/parts';

/** How long work may go on before others have a turn, and how they get it. It comes from outside: the engine knows no clock. */
export interface Pace {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Resolves once whatever else waited has had its turn. */
  readonly turn: () => Promise<void>;
}

/** What goes with work in parts. */
export interface Turns<At, Step> {
  /** Without it the work is done at once. */
  readonly pace?: Pace;
  readonly signal?: AbortSignal;
  readonly step: (at: At) => Step;
  readonly tell?: (step: Step) => void;
}

/** A turn is this long, in milliseconds, and the one part more that goes past it: short enough for a screen to be drawn and a key to be heard. */
const longestTurn = 10;

/** Does work in short turns. Rejects with the signal's reason at the end of the turn in which it was aborted; no part is done after that. */
export async function inTurns<At, Step, Result>(work: InParts<At, Result>, { pace, signal, step, tell }: Turns<At, Step>): Promise<Result> {
  signal?.throwIfAborted();
  let began = pace?.now() ?? 0;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (!pace || pace.now() - began < longestTurn) continue;
    tell?.(step(value));
    await pace.turn();
    signal?.throwIfAborted();
    began = pace.now();
  }
}

/** Answers errors of work that nobody waits for any longer once its signal is aborted: only others go on up. */
export function unlessAborted(signal: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) throw error;
  };
}
