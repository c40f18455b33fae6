import { beforeEach, describe, expect, test, vi } from 'vitest';
import { GET } from '../../../src/rescue/code/stripe-webhooks/app/stripe/work/route.ts';
import { most, workThrough } from '../../../src/rescue/code/stripe-webhooks/lib/worker.ts';
import { emptyTables, keepIds, letTimePass, listWaiting } from './stripe-database.ts';

// Made only where an event asks for it, and none does here.
process.env['STRIPE_SECRET_KEY'] = 'sk_test_unused';
const log = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(async () => {
  log.mockClear();
  await emptyTables();
});

async function giveUp(id: string): Promise<void> {
  await keepIds(id);
  for (let attempt = 0; attempt < most; attempt++) {
    await workThrough(() => Promise.reject(new Error('bad')));
    await letTimePass();
  }
  log.mockClear();
}

describe('the route for a schedule', () => {
  const call = (authorization?: string) =>
    GET(new Request('https://shop.example/stripe/work', { headers: authorization ? { authorization } : {} }));

  test('works for whoever has the secret, and for nobody while none is set', async () => {
    await keepIds('evt_a');
    delete process.env['CRON_SECRET'];
    expect((await call('Bearer undefined')).status).toBe(401);
    process.env['CRON_SECRET'] = 'long-and-random';
    expect((await call()).status).toBe(401);
    expect((await call('Bearer guessed')).status).toBe(401);
    expect(await listWaiting()).toEqual(['evt_a']);
    expect((await call('Bearer long-and-random')).status).toBe(200);
    expect(await listWaiting()).toEqual([]);
  });

  test('says how many events were given up, and logs them', async () => {
    await giveUp('evt_bad');
    expect(await (await call('Bearer long-and-random')).json()).toEqual({ givenUp: 1 });
    expect(log).toHaveBeenCalledWith('Given up:', [{ id: 'evt_bad', error: 'Error: bad' }]);
  });
});

test('the process works through the inbox, logs what was given up, and ends when told to', async () => {
  await giveUp('evt_bad');
  await keepIds('evt_a');
  const before = process.listeners('SIGTERM');
  const { ended } = await import('../../../src/rescue/code/stripe-webhooks/worker.ts');
  await vi.waitFor(() => expect(log).toHaveBeenCalledWith('Given up:', [expect.objectContaining({ id: 'evt_bad' })]));
  expect(await listWaiting()).toEqual(['evt_bad']);
  for (const listener of process.listeners('SIGTERM')) if (!before.includes(listener)) listener('SIGTERM');
  await ended;
});
