import { compileFlow } from '../../decision/compile.ts';
import { type AnswerSet, listAnswerSets } from '../../decision/proofs/reach.ts';
import { whatWouldChange } from '../../decision/what-would-change.ts';
import type { Flow } from '../../schemas/flow.ts';
import { named } from './words.ts';

type Outcome = Flow['outcomes'][number];
type Question = Flow['questions'][number];

/** A way from an outcome to another recommendation. */
export interface Change {
  to: string;
  /** The fewest actions that lead there, or null: nothing that can be changed does. */
  actions: Flow['actions'] | null;
  /** On how many ways to the outcome this is the shortest. */
  ways: number;
  /** The answers that all of these ways share. */
  shared: { question: string; option: string }[];
}

/** What holds for everybody who gets an outcome, computed from all ways to answer the first part. */
export interface OutcomeFacts {
  outcome: Outcome;
  /** Ways to answer the first part that end here. */
  ways: number;
  /** All ways to answer the first part. */
  allWays: number;
  /** The rules, down to the last one that leads here. */
  rules: Flow['rules'];
  /** What is answered on these ways, *don't know* included. */
  answers: { question: string; options: string[] }[];
  /** Whether every combination of these answers ends here. */
  anyCombination: boolean;
  /** The questions whose holes are fixed, in that order, with the answers to them that can be given here. */
  gates: { question: Question; options: Question['options'] }[];
  /** The ways to other recommendations, the shortest first. */
  changes: Change[];
}

/** Describes every outcome of a flow without problems. */
export function describeOutcomes(flow: Flow): OutcomeFacts[] {
  const sets = listAnswerSets(compileFlow(flow)) ?? [];
  return flow.outcomes.map((outcome) => {
    const own = sets.filter(({ result }) => result.outcome === outcome.id);
    const others = sets.filter(({ result }) => result.outcome !== outcome.id);
    const given = (question: string) => new Set(own.flatMap(({ answers }) => answers[question] ?? []));
    const answers = flow.questions
      .map(({ id }) => ({ question: id, options: [...given(id)] }))
      .filter(({ options }) => options.length > 0);
    const lastRule = flow.rules.findLastIndex((rule) => rule.outcome === outcome.id);
    return {
      outcome,
      ways: own.length,
      allWays: sets.length,
      rules: flow.rules.slice(0, lastRule + 1),
      answers,
      anyCombination: !others.some((set) => Object.entries(set.answers).every(([id, option]) => given(id).has(option))),
      gates: outcome.fixOrder.map((id) => {
        const question = named(flow.questions, id);
        const asked = given(id);
        return {
          question,
          options: question.options.filter((option) => question.part === 2 || asked.has(option.id)),
        };
      }),
      changes: listChanges(flow, own),
    };
  });
}

function listChanges(flow: Flow, sets: AnswerSet[]): Change[] {
  const model = compileFlow(flow);
  const found = sets.flatMap(({ answers }) => whatWouldChange(model, answers).map((way) => ({ ...way, answers })));
  const groups = Map.groupBy(found, ({ to, actions }) => `${to} ${actions?.join(' ')}`);
  const placeOf = (id: string) => flow.actions.findIndex((action) => action.id === id);
  // Advice that cannot be had comes last; among ways of one length, the order of the actions in the flow counts.
  const rank = (actions: string[] | null) => [
    actions?.length ?? Number.POSITIVE_INFINITY,
    ...(actions ?? []).map(placeOf),
  ];
  return [...groups.values()]
    .map(([first, ...rest]) => ({ ...(first as (typeof found)[number]), rest }))
    .sort((a, b) => compareRanks(rank(a.actions), rank(b.actions)))
    .map(({ to, actions, answers, rest }) => ({
      to,
      actions: actions?.map((id) => named(flow.actions, id)) ?? null,
      ways: rest.length + 1,
      shared: Object.entries(answers)
        .filter(([id, option]) => rest.every((other) => other.answers[id] === option))
        .map(([question, option]) => ({ question, option })),
    }));
}

function compareRanks(a: number[], b: number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] as number) - (b[place] ?? 0);
}
