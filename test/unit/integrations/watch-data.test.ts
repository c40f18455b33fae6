import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeatAfter } from '../../../scripts/integrations/watch-data.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is asked for once is done at once, and again after each pause', async () => {
  const act = vi.fn(async () => {});
  await repeatAfter([10, 50], act)();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(49);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(3);
});

test('the pauses begin anew when it is asked for meanwhile', async () => {
  const act = vi.fn(async () => {});
  const ask = repeatAfter([10, 50], act);
  await ask();
  vi.advanceTimersByTime(20);
  await ask();
  vi.advanceTimersByTime(49);
  expect(act).toHaveBeenCalledTimes(4);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(5);
});
