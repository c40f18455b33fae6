import type { Flow } from '../../schemas/flow.ts';
import type { FlowProblem } from './problem.ts';

const mostOptions = 4;
/** A run over this many takes about as long as somebody waits for it. */
const mostStates = 25_000_000;
/** The first part is proved on each run of the check. */
const mostInFirstPart = 4 ** 6;

/** Finds outcomes that do not say what their verdict owes, proposals that are forbidden, and flows too large to prove. */
export function findMissingParts(flow: Flow): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const add = (id: string, path: FlowProblem['path'], message: string, fix: string) =>
    problems.push({ id, path, message, fix });
  for (const [place, { verdict, trial, restsOn, timeBox, at }] of flow.outcomes.entries()) {
    const owes = flow.verdicts.find(({ id }) => id === verdict)?.carries;
    if (owes === 'trial' && !trial)
      add(
        'missing-limits',
        ['outcomes', place],
        'it says neither how long, nor what passes, nor when to stop',
        'Add `trial` with `timeBox`, `passMark` and `stop`.',
      );
    if (owes === 'rests' && restsOn.length === 0)
      add('missing-ground', ['outcomes', place], 'it does not say what it rests on', 'Add `restsOn`.');
    if (flow.path.length > 0 && at === undefined)
      add('missing-station', ['outcomes', place], 'it does not say where on the path it lies', 'Add `at`.');
    if (flow.second.includes(verdict) && !timeBox)
      add('missing-limits', ['outcomes', place], 'it does not say how long it takes', 'Add `timeBox`.');
  }
  for (const [place, { id, options }] of flow.questions.entries())
    if (options.length > mostOptions)
      add(
        'many-options',
        ['questions', place, 'options'],
        `\`${id}\` has more than ${mostOptions} answers besides *don’t know*`,
        'Join two of them, or split the question.',
      );
  for (const [place, { sets }] of flow.actions.entries())
    for (const [question, option] of Object.entries(sets))
      if (
        flow.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.propose === 'never'
      )
        add(
          'forbidden-proposal',
          ['actions', place, 'sets', question],
          `\`${question}=${option}\` must never be proposed`,
          'Remove it from `sets`.',
        );
  for (const [place, { when }] of flow.pairs.entries())
    if (Object.keys(when).length !== 2 || Object.values(when).some((options) => options.length !== 1))
      add('no-pair', ['pairs', place, 'when'], 'this is not a pair', 'Name two questions with one option each.');
  const first = countStates(flow.questions.filter(({ part }) => part === 1));
  const all = countStates(flow.questions);
  for (const [name, states, most] of [
    ['first part', first, mostInFirstPart],
    ['flow', all, mostStates],
  ] as const)
    if (states > most)
      add(
        'too-many-states',
        ['questions'],
        `the ${name} has ${states} states, too many to prove`,
        `Stay within ${most}: fewer questions or options.`,
      );
  return problems;
}

const countStates = (questions: Flow['questions']) =>
  questions.reduce((product, { options }) => product * (options.length + 1), 1);
