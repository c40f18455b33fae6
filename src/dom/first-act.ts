const acts = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'input'] as const;

/** After so long whoever reads without a sign of it gets the rest too, in milliseconds. */
const longest = 4000;

/** Waits until the reader does something on the page, however little; not at all where that is known already. */
export const firstAct = (isKnown: boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isKnown || scrollY > 0) {
      resolve();
      return;
    }
    const signal = new AbortController();
    const act = () => {
      signal.abort();
      resolve();
    };
    setTimeout(act, longest);
    for (const name of acts) addEventListener(name, act, { signal: signal.signal, passive: true });
  });
