import { type Answers, answerTo, unknown } from './answers.ts';
import { walkDiagram } from './diagram.ts';
import { type Facts, fits, type Leaf, type Model, type ModelQuestion, optionId, unknownDigit } from './model.ts';

/** One question on the reader's path. */
export interface Step {
  question: string;
  part: 1 | 2;
  /** The answer, `unknown` for *don't know*, or nothing while it is not answered. */
  option?: string;
}

/** What the answers amount to, in the order of asking. */
export interface Replay {
  path: Step[];
  /** The first question of the path that is not answered, or nothing when all are. */
  next?: string;
  /** Whether all of the first part is answered. */
  settled: boolean;
  /** Answers that do not count, and the answer that follows from the others where one does. */
  ignored: { question: string; option: string; instead?: string }[];
}

/** The answers as digits. What is not answered, or not an option, is *don't know*. */
export function readFacts(model: Model, answers: Answers): Facts {
  return model.questions.map((question) => {
    const digit = question.options.indexOf(answerTo(answers, question.id) ?? unknown);
    return digit < 0 ? unknownDigit(question) : digit;
  });
}

/** Keeps of the given digits what counts, in place, and returns what the first part leads to. */
export function keepWhatCounts(model: Model, facts: Facts, asked?: boolean[]): Leaf {
  const { questions, diagram } = model;
  let leaf: Leaf | undefined;
  for (let place = 0; place < questions.length; place++) {
    const question = questions[place] as ModelQuestion;
    if (question.part === 2) leaf ??= walkDiagram(diagram, facts);
    const skip = findSkip(question, facts);
    const counts = !skip && (!leaf || leadsOn(model, leaf));
    if (asked) asked[place] = counts;
    if (!counts) facts[place] = skip?.as ?? unknownDigit(question);
  }
  return leaf ?? walkDiagram(diagram, facts);
}

/** The first row of a question that says why it is not asked. A proof asks this in millions of states, so it is spelled out. */
function findSkip({ skip }: ModelQuestion, facts: Facts): ModelQuestion['skip'][number] | undefined {
  for (let place = 0; place < skip.length; place++) {
    const row = skip[place] as ModelQuestion['skip'][number];
    if (fits(row.when, facts)) return row;
  }
  return undefined;
}

/** Goes through the questions with the answers: which are asked, which comes next, which answers do not count. */
export function replay(model: Model, answers: Answers): Replay {
  const asked: boolean[] = [];
  const facts = readFacts(model, answers);
  keepWhatCounts(model, facts, asked);
  const result: Replay = { path: [], settled: true, ignored: [] };
  model.questions.forEach((question, place) => {
    const { id, part } = question;
    const option = answerTo(answers, id);
    if (asked[place]) {
      result.path.push({ question: id, part, ...(option === undefined ? {} : { option }) });
      if (option !== undefined) return;
      result.next ??= id;
      if (part === 1) result.settled = false;
    } else if (option !== undefined) {
      const digit = facts[place] as number;
      result.ignored.push({
        question: id,
        option,
        ...(digit === unknownDigit(question) ? {} : { instead: optionId(question, digit) }),
      });
    }
  });
  return result;
}

/** Whether the second part is asked after this leaf: while it is open, on condition. */
function leadsOn({ second }: Model, { verdicts }: Leaf): boolean {
  return (verdicts & second) !== 0;
}
