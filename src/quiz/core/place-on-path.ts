import type { Answers } from '../../decision/answers.ts';
import { type Model, optionId } from '../../decision/model.ts';
import { keepWhatCounts, readFacts } from '../../decision/replay.ts';
import { resolve } from '../../decision/resolve.ts';
import type { Stop, StopState } from '../../drawing/core/path.ts';
import type { Flow } from '../../schemas/flow.ts';
import { named, type Words } from './words.ts';

/** The way as it is for everybody: stations, and gates that nobody has tried. */
export const drawPath = (path: Flow['path'], withNotes = false): Stop[] =>
  path.map(({ name, note, tone, gate }) => ({ name, tone, gate: gate !== undefined, ...(withNotes && { note }) }));

/** Where whoever gets an outcome is, with what lies before and what is ahead. The gates are for each reader to try. */
export function drawPathAt(path: Flow['path'], at: string | undefined): Stop[] {
  const here = path.findIndex(({ id }) => id === at);
  return drawPath(path).map((stop, place) => ({
    ...stop,
    here: place === here,
    state: !stop.gate && place > here ? 'ahead' : undefined,
  }));
}

/**
 * Where a reader is on the way: how far they are by the outcome that they get, and which gates their answers open. What
 * follows from other answers counts as given. While the outcome is open, they are nowhere yet.
 */
export function placeOnPath(
  model: Model,
  words: Pick<Words, 'path' | 'questions' | 'outcomes'>,
  answers: Answers,
): Stop[] {
  const facts = readFacts(model, answers);
  keepWhatCounts(model, facts);
  const { outcome } = resolve(model, answers);
  const here = words.path.findIndex(({ id }) => outcome !== undefined && id === named(words.outcomes, outcome).at);
  const optionOf = (question: string) => {
    const place = model.questions.findIndex(({ id }) => id === question);
    const asked = model.questions[place];
    return asked && optionId(asked, facts[place] as number);
  };
  return words.path.map(({ name, tone, gate }, place) => {
    if (gate) return { name, tone, gate: true, state: findGateState(words, gate, optionOf) };
    const state = place > here ? ('ahead' as const) : undefined;
    return { name, tone, state, here: place === here };
  });
}

/** A gate is as open as the worst answer to its questions leaves it. What is bad is known though other answers are not. */
function findGateState(
  { questions }: Pick<Words, 'questions'>,
  gate: string[],
  optionOf: (question: string) => string | undefined,
): StopState {
  const states = gate.map((question) => {
    const option = named(questions, question).options.find(({ id }) => id === optionOf(question));
    if (!option) return 'unknown';
    if (!option.fix) return 'open';
    return option.fix.hole === 'whole' ? 'closed' : 'half';
  });
  return (['closed', 'unknown', 'half'] as const).find((state) => states.includes(state)) ?? 'open';
}
