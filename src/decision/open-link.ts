import type { Migration } from '../schemas/flow-logic.ts';
import { type Answers, answerTo } from './answers.ts';
import { type Dropped, decodeAnswers, editionOf } from './link.ts';
import { type Migrated, migrate } from './migrate.ts';
import type { Model } from './model.ts';
import { type Result, resolve } from './resolve.ts';

/** A link, opened: what it says today and, if it is older, what it said then. */
export interface OpenedLink {
  answers: Answers;
  dropped: Dropped[];
  /** The edition it names where that is none we know; it was then read as one of today. */
  unknownEdition?: number;
  /** Present for a link of an older edition. */
  older?: { edition: number; result: Result; changed: boolean } & Pick<Migrated, 'says' | 'moved'>;
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
  const { answers, says, moved } = migrate(migrations, given, older.edition, model);
  const result = resolve(older, given);
  const changed = resolve(model, answers).verdict !== result.verdict;
  return { answers: keepKnown(model, answers), older: { edition: older.edition, result, changed, says, moved } };
}

/** Drops *don't know* where it is no longer offered: not answered means the same. */
function keepKnown({ questions }: Model, answers: Answers): Answers {
  const kept = questions.filter(({ id, options, unknown }) => {
    const option = answerTo(answers, id);
    return option !== undefined && (unknown || options.includes(option));
  });
  return Object.fromEntries(kept.map(({ id }) => [id, answerTo(answers, id) as string]));
}
