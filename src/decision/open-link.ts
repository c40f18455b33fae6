import type { Migration } from '../schemas/flow-logic.ts';
import { type Answers, answerTo } from './answers.ts';
import { type Dropped, decodeAnswers, editionOf } from './link.ts';
import { type Migrated, type Moved, migrate } from './migrate.ts';
import type { Model } from './model.ts';
import { replay } from './replay.ts';
import { type Result, resolve } from './resolve.ts';

/** A link, opened: what it says today and, if it is older, what it said then. */
export interface OpenedLink {
  answers: Answers;
  dropped: Dropped[];
  /** The edition it names where that is none we know; it was then read as one of today. */
  unknownEdition?: number;
  /** Present for a link of an older edition. */
  older?: {
    edition: number;
    result: Result;
    /** Whether the verdict is another one, and not only because something is asked again. */
    changed: boolean;
    /** Questions whose answer was split, so that they are asked again. */
    again: string[];
  } & Pick<Migrated, 'says' | 'moved'>;
}

/** Opens a link of any edition. `editions` holds the older ones, compiled. */
export function openLink(model: Model, migrations: Migration[], editions: Model[], fragment: string): OpenedLink {
  const { older, unknownEdition } = findEdition(model, editions, fragment);
  const { answers, dropped } = decodeAnswers(older ?? model, fragment);
  if (older) return { dropped, ...carryOver(model, migrations, older, answers) };
  return { answers, dropped, ...(unknownEdition === undefined ? {} : { unknownEdition }) };
}

/** The older edition that a link names, or its number where that is none we know. */
export function findEdition(
  model: Model,
  editions: Model[],
  fragment: string,
): { older?: Model; unknownEdition?: number } {
  const named = editionOf(fragment) ?? model.edition;
  const older = editions.find(({ edition }) => edition === named && edition < model.edition);
  if (older) return { older };
  return named === model.edition ? {} : { unknownEdition: named };
}

/** Answers of an older edition as answers of today, with what they led to then. */
export function carryOver(
  model: Model,
  migrations: Migration[],
  older: Model,
  given: Answers,
): Required<Pick<OpenedLink, 'answers' | 'older'>> {
  const { answers: carried, says, moved } = migrate(migrations, given, older.edition, model);
  const answers = keepKnown(model, carried);
  const result = resolve(older, given);
  const again = findAskedAgain(model, answers, moved);
  const changed = again.length === 0 && resolve(model, answers).verdict !== result.verdict;
  const told = moved.filter((one) => leavesSomething(one) || again.includes(one.question) || !hasQuestion(model, one));
  return { answers, older: { edition: older.edition, result, changed, again, says, moved: told } };
}

/** An answer that was split is worth a word only where its question is asked again. */
const leavesSomething = ({ becomes }: Moved) => Object.keys(becomes).length > 0;
const hasQuestion = ({ questions }: Model, { question }: Moved) => questions.some(({ id }) => id === question);

/** Questions of the path that had an answer of which nothing is left. */
function findAskedAgain(model: Model, answers: Answers, moved: Migrated['moved']): string[] {
  const lost = moved.filter((one) => !leavesSomething(one)).map(({ question }) => question);
  const open = replay(model, answers).path.filter(({ option }) => option === undefined);
  return open.map(({ question }) => question).filter((question) => lost.includes(question));
}

/** Drops *don't know* where it is no longer offered: not answered means the same. */
function keepKnown({ questions }: Model, answers: Answers): Answers {
  const kept = questions.filter(({ id, options, unknown }) => {
    const option = answerTo(answers, id);
    return option !== undefined && (unknown || options.includes(option));
  });
  return Object.fromEntries(kept.map(({ id }) => [id, answerTo(answers, id) as string]));
}
