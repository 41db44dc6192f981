/**
 * Steps that wait until what was just written is painted, each for a painting of its own.
 *
 * Who waits for an answer sees it the sooner the less is done before it. New steps take the place of those that still wait.
 */
export class AfterPaint {
  #turn = 0;

  /** Do these steps, one after each painting from now on. */
  do(...steps: readonly (() => void)[]): void {
    const turn = ++this.#turn;
    const next = ([step, ...others]: readonly (() => void)[]): void => {
      if (step === undefined) return;
      // A frame is painted after its callbacks; what they put off comes after the painting.
      requestAnimationFrame(() => setTimeout(() => {
        if (turn !== this.#turn) return;
        step();
        next(others);
      }));
    };
    next(steps);
  }
}
