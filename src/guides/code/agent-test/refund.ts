// agent-test/refund.ts
import { report } from './report.ts';
import {
  type Agent,
  runTrial,
  type Task,
  type Trial,
  type User,
} from './trial.ts';

export const task: Task = {
  id: 'refund-order-17',
  start: { 'order-17': 'paid', 'order-18': 'paid' },
  goal: { 'order-17': 'refunded', 'order-18': 'paid' },
  tools: {
    lookUp: (state, id) => String(state[id] ?? 'unknown'),
    refund: (state, id) => {
      state[id] = 'refunded';
      return 'ok';
    },
  },
  before: { refund: 'lookUp' },
  mustSay: ['Your refund'],
  mostTurns: 4,
  mostCalls: 6,
  mostCents: 20,
};

/** Tells the number when asked. */
export const makeUser = (): User => {
  let turn = 0;
  return (heard) => {
    turn += 1;
    if (turn === 1) return 'I want my money back.';
    return heard.includes('number') ? 'It is order-17.' : null;
  };
};

const findOrder = (text: string) =>
  text.match(/order-\d+/)?.[0];

/** Asks, looks up, then refunds. */
export const careful: Agent = async (heard, call) => {
  const id = findOrder(heard);
  if (!id) return { say: 'Which order number?', cents: 2 };
  if ((await call('lookUp', id)) === 'paid')
    await call('refund', id);
  return { say: 'Your refund is on its way.', cents: 3 };
};

/** Says it all, does nothing. */
export const talker: Agent = () => ({
  say: 'Your refund is on its way.',
  cents: 2,
});

/** Reaches the goal by a bad path. */
export const hasty: Agent = async (heard, call) => {
  const id = findOrder(heard);
  if (!id) return { say: 'Which order number?', cents: 2 };
  await call('refund', id);
  return { say: 'Your refund is on its way.', cents: 1 };
};

/** Replace the agent with yours. */
export async function tryAgent(agents: Agent[]) {
  const trials: Trial[] = [];
  for (const agent of agents)
    trials.push(await runTrial(task, agent, makeUser()));
  return { trials, report: report(trials, agents.length) };
}

if (import.meta.main) {
  const five = [careful, careful, hasty, careful, talker];
  const result = await tryAgent(five);
  console.log(JSON.stringify(result, null, 2));
}
