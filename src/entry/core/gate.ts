import type { Item } from '../../schemas/item.ts';
import type { Entry } from './entry.ts';
import type { NameWhere } from './entry-fields.ts';
import type { Waiver } from './waiver.ts';

/** A check that must be met. */
export interface ChosenGate {
  id: string;
  /** Together with `wording` the exact sentence that was signed. */
  revision: number;
  wording: number;
  /** Where the check has a condition: the value that the leader set. */
  value?: number;
  /** What it means here, in the words of the leader. */
  note?: string;
}

/** What there is to know of a check to choose and to judge it. */
export interface GateItem {
  id: string;
  title: string;
  gap: Item['gap'];
  done: string;
  /** For how many days its evidence counts. */
  days: number;
  /** What ends the evidence earlier. */
  until?: string;
  condition?: NonNullable<Item['condition']>;
  gate: boolean;
  /** True where it is done last, once every other gate is met or waived: the decision itself. */
  last?: true;
  /** True where nobody may waive it, nor leave it out while it is due. */
  unwaivable?: true;
  /** For which systems it is due. */
  applies: Item['applies'];
  due?: NonNullable<Item['due']>;
  /** The day on which it came to the site, where nobody may waive it. */
  added?: string;
  revision: number;
  wording: number;
  /** What `done` said in each earlier wording of this revision, where that is known. */
  earlier?: readonly string[];
}

/** Checks by id, in the order of the site. */
export type GateItems = ReadonlyMap<string, GateItem>;

/** What a team entered for a check, as far as it counts for a gate. An entry of a plan fits. */
export interface GateEntry extends Waiver, Pick<Entry, NameWhere<{ group: 'evidence' }>> {
  state: string;
}

/** What a team entered, by the id of the check. */
export type GateEntries = Readonly<Record<string, GateEntry | undefined>>;
