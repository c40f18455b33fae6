import { type Answers, answerTo, unknown } from './answers.ts';
import { factsWorthFinding } from './facts-worth-finding.ts';
import type { Model, ModelQuestion } from './model.ts';
import { replay } from './replay.ts';
import { type Result, resolve } from './resolve.ts';
import { makeConsistent, settle } from './settle.ts';
import type { Member, Shared, TeamView } from './team.ts';

/** One way of settling a disagreement. */
export interface Turn {
  option: string;
  members: Member[];
  /** Where it leads, whatever becomes of the other disagreements: one result for each outcome. */
  results: Result[];
  /** Where it leads in one case that shows the difference between the ways. */
  example: Result;
}

/** A disagreement, and what hangs on it. */
export interface Dispute {
  question: string;
  turns: Turn[];
  unsure: Member[];
  /** The most that settling it one way or another can change. */
  changes: 'verdict' | 'outcome' | 'first' | 'nothing';
}

/** Where the ways of settling lead. */
export interface Leads {
  /** All that settling the disagreements can lead to: one result for each outcome. */
  results: Result[];
  disputes: Dispute[];
}

/** What may become of a team. */
export interface TeamWays extends Leads {
  /** Questions that count under some way of settling. */
  asked: string[];
  /** Facts worth finding out where a way of settling leaves it undecided. */
  deciding: string[];
}

/** Follows every way of settling the disagreements of a team. */
export function followWays(model: Model, view: TeamView): TeamWays {
  const settled = settleFirst(model, view);
  const names = (list: (answers: Answers) => { question: string }[]) => {
    const found = new Set(settled.flatMap(list).map(({ question }) => question));
    return model.questions.map(({ id }) => id).filter((id) => found.has(id));
  };
  return {
    ...followLeads(model, view),
    asked: names((answers) => replay(model, answers).path),
    deciding: names((answers) => listOpen(model, answers)),
  };
}

/** Where every way of settling leads, without what is left to find out on it. */
export function followLeads(model: Model, view: TeamView): Leads {
  const { agreed } = view;
  const disputed = listDisputed(view);
  const disputes = disputed.map((shared): Dispute => {
    const others = disputed.filter((other) => other !== shared);
    // Of the second part only holes count, and the fewer of them the others leave, the more this one shows.
    const calm = Object.fromEntries(ofPart(model, 2, others).map((other) => [other.question, calmest(model, other)]));
    const rows = settle(ofPart(model, 1, others), { ...agreed, ...calm }).map((rest) =>
      shared.voices.map(({ option }) => {
        const way = makeConsistent(model, disputed, { ...rest, [shared.question]: option });
        return way && resolve(model, way);
      }),
    );
    const levels = { verdict: verdictOf, outcome: outcomeOf, first: firstOf };
    const differs = (of: (result: Result) => string) =>
      rows.find((row) => new Set(row.flatMap((result) => (result ? [of(result)] : []))).size > 1);
    const level = Object.entries(levels).find(([, of]) => differs(of));
    const example = (level && differs(level[1])) ?? rows.find((row) => row.every(Boolean)) ?? [];
    return {
      question: shared.question,
      turns: shared.voices.map(({ option, members }, place) => {
        const possible = rows.flatMap((row) => row[place] ?? []);
        return {
          option,
          members,
          results: oneOfEach(possible),
          example: (example[place] ?? possible[0]) as Result,
        };
      }),
      unsure: shared.unsure,
      changes: (level?.[0] ?? 'nothing') as Dispute['changes'],
    };
  });
  return { results: oneOfEach(settleFirst(model, view).map((answers) => resolve(model, answers))), disputes };
}

/** What to find out where it is not decided. A given answer that does not count yet is no news. */
function listOpen(model: Model, answers: Answers): { question: string }[] {
  const worth = factsWorthFinding(model, answers);
  const fresh = worth.filter(({ question }) => answerTo(answers, question) === undefined);
  if (fresh.length > 0 || worth.length === 0) return fresh;
  const { unknowns } = resolve(model, answers);
  return unknowns.filter((id) => questionOf(model, id).part === 1).map((question) => ({ question }));
}

const listDisputed = ({ questions }: TeamView) => questions.filter(({ voices }) => voices.length > 1);

const ofPart = (model: Model, part: number, list: Shared[]) =>
  list.filter(({ question }) => questionOf(model, question).part === part);

/** Every way of settling the first part. */
function settleFirst(model: Model, view: TeamView): Answers[] {
  const disputed = ofPart(model, 1, listDisputed(view));
  return settle(disputed, view.agreed)
    .map((answers) => makeConsistent(model, disputed, answers))
    .filter((way) => way !== undefined);
}

const verdictOf = ({ verdict = unknown }: Result) => verdict;
const outcomeOf = ({ outcome = unknown }: Result) => outcome;
const firstOf = ({ firstToFix }: Result) => (firstToFix ? `${firstToFix.question} ${firstToFix.option}` : '');

const oneOfEach = (results: Result[]): Result[] =>
  [...Map.groupBy(results, outcomeOf).values()].flatMap(([one]) => one ?? []);

function questionOf({ questions }: Model, id: string): ModelQuestion {
  return questions.find((question) => question.id === id) as ModelQuestion;
}

/** Of the options that were chosen, one that leaves no hole where there is one, else the one that is fixed last. */
function calmest(model: Model, { question, voices }: Shared): string {
  const { holes, options } = questionOf(model, question);
  const found = voices.find(({ option }) => !((holes >> options.indexOf(option)) & 1));
  return (found ?? (voices.at(-1) as Shared['voices'][number])).option;
}
