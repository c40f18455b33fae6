// agent-test/trial.ts
export type State = Record<string, string | number>;
export type Tool = (
  state: State,
  input: string,
) => string | Promise<string>;
export type Turn = { say: string; cents: number };

export interface Call {
  tool: string;
  input: string;
}

export interface Task {
  id: string;
  start: State;
  goal: State;
  tools: Record<string, Tool>;
  /** A call, and one before it. */
  before: Record<string, string>;
  /** What the user must hear. */
  mustSay: string[];
  mostTurns: number;
  mostCalls: number;
  mostCents: number;
}

export interface Trial {
  task: string;
  reasons: string[];
  cents: number;
}

export type Agent = (
  heard: string,
  call: (tool: string, input: string) => Promise<string>,
) => Turn | Promise<Turn>;
/** Its next line; null at the end. */
export type User = (
  heard: string,
) => string | null | Promise<string | null>;

/** Runs a talk, lists failures. */
export async function runTrial(
  task: Task,
  agent: Agent,
  user: User,
): Promise<Trial> {
  // A fresh copy for every trial.
  const state = structuredClone(task.start);
  const calls: Call[] = [];
  const reasons: string[] = [];
  let cents = 0;
  let turns = 0;
  let said = '';

  const call = async (tool: string, input: string) => {
    const known = Object.hasOwn(task.tools, tool);
    if (!known) reasons.push(`called ${tool}, not allowed`);
    const first = task.before[tool];
    const came = calls.some(
      (made) => made.tool === first && made.input === input,
    );
    if (first && !came)
      reasons.push(`called ${tool} before ${first}`);
    calls.push({ tool, input });
    // The loop of an agent ends here.
    if (calls.length > task.mostCalls)
      throw new Error('too many calls');
    return known
      ? ((await task.tools[tool]?.(state, input)) ?? '')
      : 'refused';
  };

  try {
    let line = await user('');
    while (line !== null && turns < task.mostTurns) {
      turns += 1;
      const turn = await agent(line, call);
      cents += turn.cents;
      said += `${turn.say}\n`;
      line = await user(turn.say);
    }
    if (line !== null) reasons.push('ran out of turns');
  } catch (error) {
    reasons.push(`broke off: ${(error as Error).message}`);
  }
  if (cents > task.mostCents)
    reasons.push(`cost ${cents} cents`);
  for (const words of task.mustSay)
    if (!said.includes(words))
      reasons.push(`never said "${words}"`);

  const names = Object.keys({ ...task.goal, ...state });
  for (const name of names)
    if (state[name] !== task.goal[name])
      reasons.push(
        `${name} is ${state[name]}, not ${task.goal[name]}`,
      );
  return { task: task.id, reasons, cents };
}
