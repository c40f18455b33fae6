import type { Migration } from '../schemas/flow-logic.ts';
import { type Answers, unknown } from './answers.ts';
import type { LinkNames } from './link.ts';

/** What became of one answer between its edition and the present one. */
export interface Moved {
  question: string;
  option: string;
  becomes: Answers;
  why: string;
}

/** Answers of an older edition, carried over. */
export interface Migrated {
  answers: Answers;
  /** What is different, one sentence for each step. */
  says: string[];
  /** Answers that were renamed, split or removed, and why. */
  moved: Moved[];
}

/** Carries answers from their edition to the present one, step by step. */
export function migrate(migrations: Migration[], answers: Answers, from: number, present: LinkNames): Migrated {
  const result: Migrated = { answers, says: [], moved: [] };
  for (let edition = from; edition < present.edition; edition++) {
    const step = migrations.find((migration) => migration.from === edition);
    if (!step) continue;
    result.says.push(step.says);
    const next: Record<string, string> = {};
    // Carried answers never overwrite each other: the first question of the link wins.
    const put = (carried: Answers) => {
      for (const [question, option] of Object.entries(carried)) next[question] ??= option;
    };
    for (const [question, option] of Object.entries(result.answers)) {
      const entry = findEntry(step, question, option);
      const becomes = entry ? carry(entry.becomes, option) : { [question]: option };
      put(becomes);
      if (entry) result.moved.push({ question, option, becomes, why: entry.why });
    }
    result.answers = next;
  }
  return result;
}

/** The line that speaks of an answer: that of its option before that of its question. */
export function findEntry({ answers }: Migration, question: string, option: string) {
  const lines = answers.filter((line) => line.question === question);
  return lines.find((line) => line.option === option) ?? lines.find((line) => line.option === undefined);
}

/** The answers that one answer becomes; *don't know* stays *don't know* wherever it goes. */
function carry(becomes: Record<string, string>, option: string): Answers {
  const pairs = Object.entries(becomes).map(([question, to]) => [
    question,
    option === unknown || to === '*' ? option : to,
  ]);
  return Object.fromEntries(pairs);
}
