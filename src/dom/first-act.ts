const acts = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'input'] as const;

/** Waits until the reader does something on the page, however little; not at all where that is known already. */
export const firstAct = (isKnown: boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isKnown || scrollY > 0) resolve();
    const signal = new AbortController();
    const act = () => {
      signal.abort();
      resolve();
    };
    for (const name of acts) addEventListener(name, act, { signal: signal.signal, passive: true });
  });
