import type { FlowEdition, Migration } from '../schemas/flow-logic.ts';
import { unknown } from './answers.ts';
import { type FlowLogic, sizeOf } from './compile.ts';
import { sayChanges, spellOut } from './edition-changes.ts';
import { findEntry } from './migrate.ts';

/** A public name of an older edition that leads nowhere, or an edition that changed without a new number. */
export interface EditionProblem {
  edition: number;
  /** The way to the place in the flow where it has to be settled. */
  path: (string | number)[];
  /** The answer or the outcome that is lost; empty when the edition itself is at fault. */
  name: string;
  message: string;
  fix: string;
}

/** A flow without its wording, as it is frozen. */
export function freezeEdition(flow: FlowLogic): FlowEdition {
  const { edition, second, rules, outcomes } = flow;
  return {
    edition,
    verdicts: flow.verdicts.map(({ id }) => ({ id })),
    second,
    questions: flow.questions.map((question) => ({
      id: question.id,
      part: question.part,
      order: question.order === 'unordered' ? 'unordered' : 'bad-to-good',
      options: question.options.map(({ id, fix }) => freezeOption(id, sizeOf(fix))),
      ...(question.unknown === undefined ? {} : { unknown: true }),
      skip: question.skip,
    })),
    rules: rules.map(({ id, when, outcome }) => ({ id, when, outcome })),
    outcomes: outcomes.map(({ id, verdict, fixOrder, halfOrder }) => ({
      ...{ id, verdict, fixOrder },
      ...(halfOrder && { halfOrder }),
    })),
  };
}

type FrozenOption = FlowEdition['questions'][number]['options'][number];

function freezeOption(id: string, size: 'whole' | 'half' | undefined): FrozenOption {
  if (size === undefined) return { id };
  return { id, fix: size === 'whole' ? true : size };
}

/** Checks that every question, option and outcome ever released still exists or says what became of it. */
export function findEditionProblems(
  flow: FlowLogic & { migrations: Migration[] },
  frozen: FlowEdition[],
): EditionProblem[] {
  const problems: EditionProblem[] = [];
  const present = freezeEdition(flow);
  const editions = [...frozen.filter(({ edition }) => edition !== present.edition), present];
  const twin = frozen.find(({ edition }) => edition === present.edition);
  const add = (edition: number, field: string, message: string, fix: string) =>
    problems.push({ edition, path: [field], name: '', message, fix });
  if (!twin)
    add(
      present.edition,
      'edition',
      `edition ${present.edition} is not frozen`,
      'Run `npm run prove -- --freeze`, and commit the file it writes.',
    );
  else if (spellOut(twin) !== spellOut(present))
    add(
      present.edition,
      'edition',
      `edition ${present.edition} is released and was changed: ${sayChanges(twin, present)}`,
      'Put it back, or raise `edition` and add an entry to `migrations` that says what became of the answers.',
    );
  for (let number = 1; number < present.edition; number++) {
    const older = editions.find(({ edition }) => edition === number);
    const next = editions.find(({ edition }) => edition === number + 1);
    const place = flow.migrations.findIndex(({ from }) => from === number);
    const step = flow.migrations[place];
    if (!older || !next)
      add(number, 'edition', `edition ${older ? number + 1 : number} is gone`, 'Bring its file back from the history.');
    else if (!step)
      add(
        number,
        'migrations',
        `nothing says what became of edition ${number}`,
        `Add an entry with \`from: ${number}\` to \`migrations\`.`,
      );
    else {
      const path = ['migrations', place];
      const lost = [...findLostAnswers(older, next, step), ...findLostOutcomes(older, next, step)];
      problems.push(...lost.map((problem) => ({ edition: number, path, ...problem })));
    }
  }
  return problems;
}

type Lost = Pick<EditionProblem, 'name' | 'message' | 'fix'>;

function findLostAnswers(older: FlowEdition, next: FlowEdition, step: Migration): Lost[] {
  return older.questions.flatMap((question) =>
    [...question.options.map(({ id }) => id), ...(question.unknown ? [unknown] : [])].flatMap((option) => {
      const becomes = findEntry(step, question.id, option)?.becomes ?? { [question.id]: '*' };
      return Object.entries(becomes).flatMap(([to, target]) => {
        const wanted = target === '*' ? option : target;
        const found = next.questions.find(({ id }) => id === to);
        // A don't know that is no longer offered is simply not answered.
        if (found && (option === unknown || found.options.some(({ id }) => id === wanted))) return [];
        const message = `\`${question.id}=${option}\` of edition ${older.edition} leads to \`${to}=${wanted}\`, which edition ${next.edition} does not have`;
        const fix = `Say what became of it in \`migrations\`, from: ${older.edition}. Write \`becomes: {}\` if nothing is left of it.`;
        return [{ name: `${question.id}=${option}`, message, fix }];
      });
    }),
  );
}

function findLostOutcomes(older: FlowEdition, next: FlowEdition, step: Migration): Lost[] {
  return older.outcomes.flatMap(({ id }) =>
    (step.outcomes[id] ?? [id])
      .filter((wanted) => !next.outcomes.some((outcome) => outcome.id === wanted))
      .map((wanted) => ({
        name: id,
        message: `the outcome \`${id}\` of edition ${older.edition} leads to \`${wanted}\`, which edition ${next.edition} does not have`,
        fix: `Name what stands in its place under \`outcomes\` of \`migrations\`, from: ${older.edition}. Write \`${id}: []\` if nothing does.`,
      })),
  );
}
