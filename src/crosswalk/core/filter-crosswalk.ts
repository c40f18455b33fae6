/** What a reader wants to see of the crosswalk; empty where everything will do. */
export interface CrosswalkFilter {
  framework: string;
  gap: string;
  checklist: string;
}

/** The filters in the order in which they are written into an address, each with its words. */
export const filterLabels: Record<keyof CrosswalkFilter, string> = {
  framework: 'Framework',
  gap: 'Gap',
  checklist: 'Checklist',
};
const names = Object.keys(filterLabels) as (keyof CrosswalkFilter)[];

/** The filter in the query of an address, given what can be chosen, and what of it is not known, in sentences. */
export function readCrosswalkFilter(
  query: string,
  choices: Record<keyof CrosswalkFilter, readonly string[]>,
): { filter: CrosswalkFilter; problems: string[] } {
  const fields = new URLSearchParams(query);
  const filter: CrosswalkFilter = { framework: '', gap: '', checklist: '' };
  const problems: string[] = [];
  for (const name of names) {
    const value = fields.get(name) ?? '';
    if (choices[name].includes(value)) filter[name] = value;
    else if (value)
      problems.push(`The address says “${name}=${value}”, which is not known here, so the tables leave it out.`);
  }
  return { filter, problems };
}

/** The query that holds a filter, the same for the same filter; empty for none. */
export function writeCrosswalkFilter(filter: CrosswalkFilter): string {
  const fields = new URLSearchParams();
  for (const name of names) if (filter[name]) fields.set(name, filter[name]);
  const query = fields.toString();
  return query && `?${query}`;
}

/** Tells whether a check fits. */
export function fitCrossed({
  gap,
  checklist,
}: CrosswalkFilter): (item: { gap: string; checklists: readonly string[] }) => boolean {
  return (item) => (!gap || item.gap === gap) && (!checklist || item.checklists.includes(checklist));
}

/** How many controls are shown and how many of them have a check, in a sentence or two. */
export function sayCrossed({ controls, covered, narrowed }: { controls: number; covered: number; narrowed: boolean }) {
  const of = `${controls} ${controls === 1 ? 'control or risk' : 'controls and risks'}`;
  return narrowed
    ? `${covered} of ${of} ${covered === 1 ? 'has' : 'have'} a check that fits; the others are hidden.`
    : `${covered} of ${of} ${covered === 1 ? 'has' : 'have'} a check here.`;
}
