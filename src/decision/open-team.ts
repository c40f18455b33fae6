import type { Migration } from '../schemas/flow-logic.ts';
import type { Dropped } from './link.ts';
import type { Model } from './model.ts';
import { carryOver, findEdition } from './open-link.ts';
import { type Member, mergeTeam } from './team.ts';
import { decodeTeam } from './team-link.ts';

/** The link of a team, opened: its members with answers of today. */
export interface OpenedTeam {
  members: Member[];
  dropped: Dropped[];
  /** The edition it names where that is none we know; it was then read as one of today. */
  unknownEdition?: number;
  /**
   * Present for a link of an older edition: what is different, for how many members the recommendation is, and how many
   * would be asked something again.
   */
  older?: { says: string[]; moved: string[]; changed: number; again: number };
}

/** Opens the link of a team of any edition, as `openLink` does that of one person. */
export function openTeam(model: Model, migrations: Migration[], editions: Model[], fragment: string): OpenedTeam {
  const { older, unknownEdition } = findEdition(model, editions, fragment);
  const { members, dropped } = decodeTeam(older ?? model, fragment);
  if (!older) return { members, dropped, ...(unknownEdition === undefined ? {} : { unknownEdition }) };
  const carried = members.map(({ name, answers }) => ({ name, ...carryOver(model, migrations, older, answers) }));
  const moved = carried.flatMap((one) => one.older.moved.map(({ why }) => why));
  return {
    // What somebody has to be asked again is not known, and would look like agreement.
    members: mergeTeam(
      model,
      carried.filter((one) => one.older.again.length === 0),
    ),
    dropped,
    older: {
      says: carried[0]?.older.says ?? [],
      moved: [...new Set(moved)],
      changed: carried.filter((one) => one.older.changed).length,
      again: carried.filter((one) => one.older.again.length > 0).length,
    },
  };
}
