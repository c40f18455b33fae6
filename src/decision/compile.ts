import type { FlowEdition } from '../schemas/flow-logic.ts';
import { unknown } from './answers.ts';
import { compileDiagram } from './diagram.ts';
import type { Model, ModelQuestion, Test } from './model.ts';
import { type Rows, tabulate } from './tabulate.ts';

/** What marks an answer that leaves a hole, in a flow or in a frozen edition. */
export type Fix = FlowEdition['questions'][number]['options'][number]['fix'] | { hole: 'whole' | 'half' };

type Question = Pick<FlowEdition['questions'][number], 'id' | 'part' | 'skip'> & {
  order: string;
  options: { id: string; fix?: Fix | undefined }[];
  unknown?: unknown;
};

/** What the engine reads of a flow: a whole flow and a frozen edition both have it. */
export type FlowLogic = Pick<FlowEdition, 'edition' | 'verdicts' | 'second' | 'rules' | 'outcomes'> & {
  questions: Question[];
  leanings?: { id: string; when: Record<string, string[]>; toward: string }[];
  actions?: { id: string; sets: Record<string, string> }[];
  advice?: { from: string; to: string }[];
};

/** Compiles a flow without problems. Ids become places, rules become the diagram. */
export function compileFlow(flow: FlowLogic): Model {
  const { digitOf, toTest } = readNames(flow);
  const questions = compileQuestions(flow);
  const verdicts = flow.verdicts.map(({ id }) => id);
  const outcomes = flow.outcomes.map((outcome) => ({
    id: outcome.id,
    verdict: place(flow.verdicts, outcome.verdict),
    fixes: compileFixes(flow, outcome),
  }));
  const rules = flow.rules.map(({ id, outcome }) => ({ id, outcome: place(flow.outcomes, outcome) }));
  const rows = compileRows(flow);
  return {
    edition: flow.edition,
    questions,
    verdicts,
    second: rows.second,
    rules,
    outcomes,
    diagram: compileDiagram(
      rows.questions.map(({ options }) => options.length + 1),
      tabulate(rows),
    ),
    leanings: (flow.leanings ?? []).map(({ id, when, toward }) => ({
      id,
      when: toTest(when),
      toward: place(flow.verdicts, toward),
    })),
    actions: (flow.actions ?? []).map(({ id, sets }) => ({
      id,
      sets: Object.entries(sets).map(([question, option]): [number, number] => {
        const at = place(flow.questions, question);
        return [at, digitOf(at, option)];
      }),
    })),
    advice: (flow.advice ?? []).map(({ from, to }) => ({
      from: place(flow.verdicts, from),
      to: place(flow.verdicts, to),
    })),
  };
}

/** The rules of a flow, ready to be applied to the first part. */
export function compileRows(flow: FlowLogic): Rows {
  const { toTest } = readNames(flow);
  const verdictOf = (outcome: string) => (flow.outcomes[place(flow.outcomes, outcome)] as { verdict: string }).verdict;
  return {
    questions: compileQuestions(flow).filter(({ part }) => part === 1),
    rules: flow.rules.map(({ when, outcome }) => ({
      when: toTest(when),
      verdict: place(flow.verdicts, verdictOf(outcome)),
      outcome: place(flow.outcomes, outcome),
    })),
    second: compileSecond(flow),
  };
}

const compileSecond = (flow: FlowLogic): number =>
  flow.second.reduce((bits, id) => bits | (1 << place(flow.verdicts, id)), 0);

/** The holes of an outcome: all whole ones in their order, then the half ones in theirs. */
function compileFixes({ questions }: FlowLogic, { fixOrder, halfOrder }: FlowLogic['outcomes'][number]): Test {
  const list = (order: string[], size: 'whole' | 'half') =>
    order.flatMap((id) => {
      const question = place(questions, id);
      const digits = (questions[question] as Question).options.reduce(
        (bits, { fix }, digit) => (sizeOf(fix) === size ? bits | (1 << digit) : bits),
        0,
      );
      return digits === 0 ? [] : [{ question, digits }];
    });
  return [...list(fixOrder, 'whole'), ...list(halfOrder ?? fixOrder, 'half')];
}

/** How large a hole is; nothing where there is none. */
export function sizeOf(fix: Fix | undefined): 'whole' | 'half' | undefined {
  if (fix === undefined) return undefined;
  if (fix === true) return 'whole';
  return fix === 'half' ? fix : fix.hole;
}

function compileQuestions(flow: FlowLogic): ModelQuestion[] {
  const { digitOf, toTest } = readNames(flow);
  return flow.questions.map((question, index) => ({
    id: question.id,
    options: question.options.map(({ id }) => id),
    part: question.part,
    unknown: question.unknown !== undefined,
    holes: question.options.reduce((bits, { fix }, digit) => (fix ? bits | (1 << digit) : bits), 0),
    skip: question.skip.map(({ when, as }) => ({
      when: toTest(when),
      ...(as === undefined ? {} : { as: digitOf(index, as) }),
    })),
  }));
}

function readNames(flow: FlowLogic) {
  const digitOf = (question: number, option: string): number => {
    const { options } = flow.questions[question] as Question;
    return option === unknown ? options.length : place(options, option);
  };
  const toTest = (when: Record<string, string[]>): Test =>
    Object.entries(when).map(([id, options]) => {
      const question = place(flow.questions, id);
      return { question, digits: options.reduce((bits, option) => bits | (1 << digitOf(question, option)), 0) };
    });
  return { digitOf, toTest };
}

function place(list: { id: string }[], id: string): number {
  const found = list.findIndex((item) => item.id === id);
  if (found < 0) throw new Error(`The flow names \`${id}\`, which it does not have. Run \`npm run check\`.`);
  return found;
}
