import { expect, test } from '@playwright/test';

/** Asks one question of a page. Whatever the answer is, and even if asking fails, the next one can be asked. */
export const ask = (question: string, answer: () => Promise<void>): Promise<void> =>
  test.step(question, async () => {
    try {
      await answer();
    } catch (error) {
      expect.soft(String(error), question).toBe('');
    }
  });

/** Expectations that let the test go on when they fail, so that one visit tells everything that is wrong. */
export const softly = expect.configure({ soft: true });
