/** Answers on their way to office.js. */
export class Answers {
  #waiting = 0;
  #closed = false;

  /** Hands an answer over in a task of its own, unless the page has gone by then. */
  add(answering: () => void): void {
    this.#waiting += 1;
    setTimeout(() => {
      this.#waiting -= 1;
      if (!this.#closed) answering();
    }, 0);
  }

  /** Waits until nothing is on its way. */
  async idle(): Promise<void> {
    while (this.#waiting > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  close(): void {
    this.#closed = true;
  }
}
