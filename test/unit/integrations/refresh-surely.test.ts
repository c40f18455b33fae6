import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { refreshSurely } from '../../../scripts/integrations/refresh-surely.ts';

const passedOver = async () => {};
const read = () => setTimeout(5);

test('a refresh that reads something is asked for once, and waited for', async () => {
  let done = false;
  const refresh = vi.fn(async () => {
    await read();
    done = true;
  });
  await refreshSurely(refresh, 1);
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(done).toBe(true);
});

test('one that is passed over is asked for until it is not', async () => {
  const refresh = vi.fn(read).mockImplementationOnce(passedOver).mockImplementationOnce(passedOver);
  await refreshSurely(refresh, 1);
  expect(refresh).toHaveBeenCalledTimes(3);
});

test('one that is always passed over ends at last, and a fault in it is no fault of ours', async () => {
  const refresh = vi.fn(passedOver);
  await refreshSurely(refresh, 1, 4);
  expect(refresh).toHaveBeenCalledTimes(4);
  await refreshSurely(async () => {
    await read();
    throw new Error('no');
  }, 1);
});
