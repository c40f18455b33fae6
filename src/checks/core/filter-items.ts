import { isFor } from '../../entry/core/is-due.ts';
import { roleWords, systemWords } from '../../entry/core/item-words.ts';
import { systemKinds } from '../../entry/core/system.ts';
import type { Item } from '../../schemas/item.ts';
import { writeChoices } from '../../text/choices.ts';

/** What a reader wants to see of a list of checks; empty where everything will do. */
export interface ItemFilter {
  role: string;
  system: string;
  gates: boolean;
  /** What is not due for the system of the reader, too. */
  all: boolean;
}

/** A check as far as a filter looks at it. */
export interface FilteredItem {
  role: string;
  systems: Item['applies'];
  gate: boolean;
  /** True where it is hidden since it is not due for the system of the reader. */
  isLeftOut?: boolean;
}

/** The filter in an address, and what of it cannot be used, in sentences. */
export interface ReadFilter {
  filter: ItemFilter;
  problems: string[];
}

/** The filter that stands in the query of an address, for a list whose checks have these usual owners. */
export function readItemFilter(query: string, roles: string[]): ReadFilter {
  const fields = new URLSearchParams(query);
  const [role = '', system = '', gates = '', all = ''] = ['role', 'system', 'gates', 'all'].map(
    (name) => fields.get(name) ?? '',
  );
  const problems: string[] = [];
  if (role && !roles.includes(role))
    problems.push(
      Object.hasOwn(roleWords, role)
        ? `The address asks for checks of “${roleWords[role as Item['role']]}”. This list has none, so it shows those of everybody.`
        : `The address asks for the owner “${role}”, who is not known here. The list shows the checks of everybody.`,
    );
  const isSystem = Object.hasOwn(systemWords, system) && system !== 'any';
  if (system && !isSystem)
    problems.push(
      `The address asks for the kind of system “${system}”, which is not known here. The list shows every kind.`,
    );
  if (gates && gates !== '1')
    problems.push(`The address says “gates=${gates}”. Only “gates=1” can be read, so the list shows more than gates.`);
  if (all && all !== '1')
    problems.push(`The address says “all=${all}”. Only “all=1” can be read, so the list shows what is due.`);
  const filter = {
    role: roles.includes(role) ? role : '',
    system: isSystem ? system : '',
    gates: gates === '1',
    all: all === '1',
  };
  return { filter, problems };
}

/** The query that holds a filter, the same for the same filter; empty for none. */
export function writeItemFilter({ role, system, gates, all }: ItemFilter): string {
  return writeChoices({ role, system, gates: gates ? '1' : '', all: all ? '1' : '' });
}

/** Tells whether a check fits. What is for any system is for each kind of it, and an agent is a language model with tools. */
export function fitItem({ role, system, gates, all }: ItemFilter): (item: FilteredItem) => boolean {
  const kinds = systemKinds.filter((kind) => kind === system);
  return (item) =>
    (!role || item.role === role) &&
    (!system || isFor({ applies: item.systems }, { kinds })) &&
    (!gates || item.gate) &&
    (all || !item.isLeftOut);
}

/** How much of a list is shown. */
interface ShownCounts {
  shown: number;
  all: number;
  /** How many are not due for the system of the reader, shown or not. */
  notDue?: number;
  /** How many gates a filter hides that are due. */
  hiddenGates: number;
}

/** How much of a list is shown, in a sentence or two. */
export function sayShown({ shown, all, notDue = 0, hiddenGates }: ShownCounts): string {
  const some = shown === 0 ? `No check of ${all} fits.` : `${shown} of ${all} checks are shown.`;
  const says = shown === all ? `All ${all} checks are shown.` : some;
  const due = notDue === 0 ? '' : ` ${notDue} ${notDue === 1 ? 'is' : 'are'} not due for your system.`;
  if (hiddenGates === 0) return says + due;
  return `${says}${due} The filter hides ${hiddenGates === 1 ? 'a gate' : `${hiddenGates} gates`}:`;
}
