import type { Answer, Question } from './messages';

/** What a worker does. */
export interface Service<Q, A> {
  readonly answer: (question: Q) => A | Promise<A>;
  readonly handedOver?: (result: A) => Transferable[];
}

/** Answers the page's questions in a worker; what an answer need not keep is handed over instead of copied. */
export function serve<Q, A>({ answer, handedOver = () => [] }: Service<Q, A>): void {
  const send = (message: Answer<A>, transfer: Transferable[] = []): void => { self.postMessage(message, { transfer }); };
  self.addEventListener('message', ({ data: { number, question } }: MessageEvent<Question<Q>>) => {
    Promise.resolve(question).then(answer).then(
      (result) => { send({ number, result }, handedOver(result)); },
      (error: unknown) => { send({ number, error: String(error) }); },
    );
  });
}
