import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listGivenUp, most, workThrough } from '../../../src/rescue/code/stripe-webhooks/lib/worker.ts';
import { emptyTables, keepIds, letTimePass, listWaiting, workThroughIds } from './stripe-database.ts';

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(async () => {
  log.mockClear();
  await emptyTables();
});

describe('the worker', () => {
  test('shares the events with others that run at the same time, and each is handled once', async () => {
    const ids = Array.from({ length: 20 }, (_, number) => `evt_${number + 10}`);
    await keepIds(...ids);
    const shares = await Promise.all([workThroughIds(), workThroughIds(), workThroughIds()]);
    expect(shares.flat().sort()).toEqual(ids);
    expect(await listWaiting()).toEqual([]);
  });

  test('goes on with the others when one event fails, and tries that one again later', async () => {
    await keepIds('evt_a', 'evt_bad', 'evt_c');
    const tried: string[] = [];
    await workThrough(async ({ id }) => {
      tried.push(id);
      if (id === 'evt_bad') throw new Error('no such order');
    });
    expect(tried).toEqual(['evt_a', 'evt_bad', 'evt_c']);
    expect(log.mock.calls.flat().join(' ')).toContain('evt_bad');
    expect(await workThroughIds()).toEqual([]);
    await letTimePass();
    expect(await workThroughIds()).toEqual(['evt_bad']);
    expect(await listWaiting()).toEqual([]);
  });

  test('gives an event up after some attempts, and lists it with its last error', async () => {
    await keepIds('evt_bad');
    let attempts = 0;
    for (let time = 0; time < most + 2; time++) {
      if (attempts < most) expect(await listGivenUp()).toEqual([]);
      await workThrough(async () => {
        attempts += 1;
        throw new Error(`attempt ${attempts}`);
      });
      await letTimePass();
    }
    expect(attempts).toBe(most);
    expect(await listGivenUp()).toEqual([{ id: 'evt_bad', error: `Error: attempt ${most}` }]);
  });

  test('leaves an event alone that another one works on, and takes it when that one died', async () => {
    await keepIds('evt_a');
    let die = () => {};
    const dying = vi.fn(() => new Promise<void>((_, reject) => (die = () => reject(new Error('killed')))));
    const died = workThrough(dying);
    await vi.waitFor(() => expect(dying).toHaveBeenCalled());
    expect(await workThroughIds()).toEqual([]);
    expect(await listWaiting()).toEqual(['evt_a']);
    await letTimePass();
    expect(await workThroughIds()).toEqual(['evt_a']);
    die();
    await died;
    expect(await listWaiting()).toEqual([]);
  });

  test('stops when its time is up, and leaves the rest for the next call', async () => {
    await keepIds('evt_a', 'evt_b');
    await workThrough(() => new Promise((resolve) => setTimeout(resolve, 60)), 0.05);
    expect(await listWaiting()).toEqual(['evt_b']);
  });
});
