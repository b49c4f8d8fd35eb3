/** How much is done at once. */
export interface Width {
  /** Pieces of work at a time. */
  readonly width: number;
  /** Answers that may wait for an earlier one, those still in the making included. */
  readonly ahead: number;
  /** Once it is aborted nothing new is begun; what has begun is still answered. */
  readonly signal?: AbortSignal | undefined;
}

/** Does some work for each item, several at a time, and answers in the items' order as soon as that order allows. The work must not reject. */
export async function* inOrder<Item, Answer>(items: AsyncIterable<Item>, work: (item: Item) => Promise<Answer>, { width, ahead, signal }: Width): AsyncGenerator<Answer> {
  const source = items[Symbol.asyncIterator]();
  const waiting: { done: boolean; readonly answer: Promise<Answer> }[] = [];
  const running = new Set<Promise<unknown>>();
  let next: Promise<void> | null = null;
  let ended = false;

  const begin = (item: Item): void => {
    const answer = work(item);
    const entry = { done: false, answer };
    const settled = answer.then(() => { entry.done = true; running.delete(settled); });
    running.add(settled);
    waiting.push(entry);
  };
  const take = async (): Promise<void> => {
    const result = await source.next();
    next = null;
    if (result.done === true) ended = true;
    else begin(result.value);
  };

  for (;;) {
    if (signal?.aborted) ended = true;
    if (!ended && !next && running.size < width && waiting.length < ahead) next = take();
    const [head] = waiting;
    if (head?.done) {
      waiting.shift();
      yield head.answer;
      continue;
    }
    if (ended && !next && !head) return;
    // An aborted run does not wait for a list that somebody is still typing.
    if (ended && !head) return;
    await Promise.race([...running, ...(next && !ended ? [next] : []), ...(signal && !signal.aborted ? [aborted(signal)] : [])]);
  }
}

const watched = new WeakMap<AbortSignal, Promise<void>>();

function aborted(signal: AbortSignal): Promise<void> {
  const known = watched.get(signal) ?? new Promise((resolve) => { signal.addEventListener('abort', () => { resolve(); }, { once: true }); });
  watched.set(signal, known);
  return known;
}
