import { kindWords, lawWords, roleWords } from './words.ts';

/** What a reader wants to see of the duties; empty where everything will do. */
export interface DutyFilter {
  role: string;
  law: string;
  kind: string;
  /** `now` for what binds already, `later` for the rest. */
  when: string;
}

/** A duty as far as the filter looks at it. */
export interface FilteredDuty {
  roles: string[];
  law: string;
  kinds: string[];
  from: string;
}

const whenWords = { now: 'Binds now', later: 'Binds later' };

const choices: Record<keyof DutyFilter, Record<string, string>> = {
  role: roleWords,
  law: lawWords,
  kind: Object.fromEntries(Object.entries(kindWords).filter(([kind]) => kind !== 'any')),
  when: whenWords,
};

/** The names of the filters, in the order in which they are written into an address. */
export const filterNames = Object.keys(choices) as (keyof DutyFilter)[];

/** What can be chosen for a filter, with its words. */
export const listChoices = (name: keyof DutyFilter): [string, string][] => Object.entries(choices[name]);

/** The filter in the query of an address, and what of it is not known, in sentences. */
export function readDutyFilter(query: string): { filter: DutyFilter; problems: string[] } {
  const fields = new URLSearchParams(query);
  const filter: DutyFilter = { role: '', law: '', kind: '', when: '' };
  const problems: string[] = [];
  for (const name of filterNames) {
    const value = fields.get(name) ?? '';
    if (Object.hasOwn(choices[name], value)) filter[name] = value;
    else if (value)
      problems.push(`The address says “${name}=${value}”, which is not known here, so the table leaves it out.`);
  }
  return { filter, problems };
}

/** The query that holds a filter, the same for the same filter; empty for none. */
export function writeDutyFilter(filter: DutyFilter): string {
  const fields = new URLSearchParams();
  for (const name of filterNames) if (filter[name]) fields.set(name, filter[name]);
  const query = fields.toString();
  return query && `?${query}`;
}

/** Tells whether a duty fits on a day. What is for any system is for each kind of it. */
export function fitDuty({ role, law, kind, when }: DutyFilter, today: string): (duty: FilteredDuty) => boolean {
  return (duty) =>
    (!role || duty.roles.includes(role)) &&
    (!law || duty.law === law) &&
    (!kind || duty.kinds.includes(kind) || duty.kinds.includes('any')) &&
    (!when || (when === 'now') === duty.from <= today);
}

/** How many duties are shown, in a sentence. */
export function sayShownDuties(shown: number, all: number): string {
  if (shown === 0) return `No duty of ${all} fits. That does not mean that none binds you.`;
  return shown === all ? `All ${all} duties.` : `${shown} of ${all} duties.`;
}
