/**
 * Work in parts: between two of them it yields what it is at, so that whoever runs it may let others have a turn, or
 * leave it; at its end it returns the result. How it is cut changes nothing in the result.
 */
export type InParts<At, Result> = Generator<At, Result, void>;

/** All parts of some work, one right after the other. */
export function atOnce<Result>(work: InParts<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same work, which yields one thing between all of its parts. */
export function* named<At, Result>(work: InParts<unknown, Result>, at: At): InParts<At, Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield at;
  }
}
