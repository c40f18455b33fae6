import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careful, hasty, makeUser, talker, task, tryAgent } from '../../../src/guides/code/agent-test/refund.ts';
import { passAll, report } from '../../../src/guides/code/agent-test/report.ts';
import { type Agent, runTrial, type Task } from '../../../src/guides/code/agent-test/trial.ts';

const reasonsOf = async (agent: Agent, change: Partial<Task> = {}) =>
  (await runTrial({ ...task, ...change }, agent, makeUser())).reasons;

describe('a trial of an agent', () => {
  test('passes one that asks, looks up and refunds', async () => {
    expect(await reasonsOf(careful)).toEqual([]);
  });

  test('fails one that only says that it is done', async () => {
    expect(await reasonsOf(talker)).toEqual(['order-17 is paid, not refunded']);
  });

  test('fails one that reaches the goal without looking first', async () => {
    expect(await reasonsOf(hasty)).toEqual(['called refund before lookUp']);
  });

  test('fails one that changes what it should leave alone', async () => {
    const greedy: Agent = async (heard, call) => {
      await call('lookUp', 'order-18');
      await call('refund', 'order-18');
      return careful(heard, call);
    };
    expect(await reasonsOf(greedy)).toContain('order-18 is refunded, not paid');
  });

  test('fails one that leaves something behind that no goal names', async () => {
    const littering: Agent = async (heard, call) => {
      if (heard.includes('order-17')) {
        await call('lookUp', 'order-99');
        await call('refund', 'order-99');
      }
      return careful(heard, call);
    };
    expect(await reasonsOf(littering)).toEqual(['order-99 is refunded, not undefined']);
  });

  test.each(['wipe', 'constructor'])(
    'refuses and reports a call of %s, which is not on the allowlist',
    async (tool) => {
      let answer = '';
      const reaching: Agent = async (heard, call) => {
        answer = await call(tool, 'order-17');
        return careful(heard, call);
      };
      expect(await reasonsOf(reaching)).toContain(`called ${tool}, not allowed`);
      expect(answer).toBe('refused');
    },
  );

  test('ends one that never comes to an end', async () => {
    const asking: Agent = () => ({ say: 'Which number?', cents: 1 });
    expect(await runTrial(task, asking, makeUser())).toEqual({
      task: task.id,
      reasons: ['ran out of turns', 'never said "Your refund"', 'order-17 is paid, not refunded'],
      cents: 4,
    });
  });

  test('fails one that looked up another order', async () => {
    const straying: Agent = async (heard, call) => {
      if (!heard.includes('order-17')) return careful(heard, call);
      await call('lookUp', 'order-18');
      await call('refund', 'order-17');
      return { say: 'Your refund is on its way.', cents: 1 };
    };
    expect(await reasonsOf(straying)).toEqual(['called refund before lookUp']);
  });

  test('breaks off one that calls without end, and keeps what it cost', async () => {
    const looping: Agent = async (heard, call) => {
      if (!heard.includes('order-17')) return careful(heard, call);
      for (;;) await call('lookUp', 'order-17');
    };
    expect(await reasonsOf(looping)).toEqual([
      'broke off: too many calls',
      'never said "Your refund"',
      'order-17 is paid, not refunded',
    ]);
  });

  test('fails one that costs too much, and one that does not say what it must', async () => {
    const change =
      (say: string, cents: number): Agent =>
      async (heard, call) => {
        const turn = await careful(heard, call);
        return heard.includes('order-17') ? { say, cents } : turn;
      };
    expect(await reasonsOf(change('Your refund is on its way.', 19))).toEqual(['cost 21 cents']);
    expect(await reasonsOf(change('Goodbye.', 3))).toEqual(['never said "Your refund"']);
  });

  test('waits for tools that take their time', async () => {
    const slow: Task['tools'] = Object.fromEntries(
      Object.entries(task.tools).map(([name, tool]) => [
        name,
        async (state, input) => {
          await new Promise((done) => setTimeout(done, 1));
          return tool(state, input);
        },
      ]),
    );
    expect(await reasonsOf(careful, { tools: slow })).toEqual([]);
  });

  test('starts fresh each time', async () => {
    await reasonsOf(careful);
    expect(task.start).toEqual({ 'order-17': 'paid', 'order-18': 'paid' });
    expect(await reasonsOf(talker)).not.toEqual([]);
  });
});

describe('the report', () => {
  test('says of the five runs what the guide says', async () => {
    const { report: sums } = await tryAgent([careful, careful, hasty, careful, talker]);
    expect(sums).toEqual({ passRate: 0.6, passedAll: 0, flaky: [task.id], centsPerSuccess: 20 / 3 });
  });

  test('has no cost of a success where there was none', async () => {
    const { report: sums } = await tryAgent([talker, talker]);
    expect(sums).toEqual({ passRate: 0, passedAll: 0, flaky: [], centsPerSuccess: null });
  });

  test('counts each task once, however often it ran', () => {
    const trial = (name: string, passed: boolean) => ({ task: name, reasons: passed ? [] : ['no'], cents: 1 });
    const trials = [trial('a', true), trial('a', true), trial('a', true), trial('b', false)];
    expect(report(trials, 1)).toMatchObject({ passRate: 0.5, passedAll: 0.5, flaky: [] });
    expect(() => report([], 1)).toThrow('no trials');
  });

  test('counts the chance that k drawn trials all pass as drawing them one by one would', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), fc.nat(), (outcomes, seed) => {
        const k = 1 + (seed % outcomes.length);
        const sets = [...Array(2 ** outcomes.length).keys()]
          .map((mask) => outcomes.filter((_, place) => (mask >> place) & 1))
          .filter((drawn) => drawn.length === k);
        const passes = outcomes.filter(Boolean).length;
        const counted = sets.filter((drawn) => drawn.every(Boolean)).length / sets.length;
        expect(passAll(outcomes.length, passes, k)).toBeCloseTo(counted, 10);
      }),
    );
  });

  test.each([0, 4])('refuses to draw %i of three trials', (k) => {
    expect(() => passAll(3, 3, k)).toThrow(RangeError);
  });
});
