// agent-test/trial.ts
export type State = Record<string, string | number>;
export type Tool = (state: State, input: string) => string;
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
  mostTurns: number;
}

export interface Trial {
  task: string;
  reasons: string[];
  cents: number;
}

export type Agent = (
  heard: string,
  call: (tool: string, input: string) => string,
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

  const call = (tool: string, input: string) => {
    const known = Object.hasOwn(task.tools, tool);
    if (!known) reasons.push(`called ${tool}, not allowed`);
    const first = task.before[tool];
    if (first && !calls.some((made) => made.tool === first))
      reasons.push(`called ${tool} before ${first}`);
    calls.push({ tool, input });
    return known
      ? (task.tools[tool]?.(state, input) ?? '')
      : 'refused';
  };

  let line = await user('');
  while (line !== null && turns < task.mostTurns) {
    turns += 1;
    const turn = await agent(line, call);
    cents += turn.cents;
    line = await user(turn.say);
  }
  if (line !== null) reasons.push('ran out of turns');

  const names = Object.keys({ ...task.goal, ...state });
  for (const name of names)
    if (state[name] !== task.goal[name])
      reasons.push(
        `${name} is ${state[name]}, not ${task.goal[name]}`,
      );
  return { task: task.id, reasons, cents };
}
