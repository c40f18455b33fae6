import type { Grouping } from './group-plan.ts';

/** By what a plan is grouped, in words. The first one stands where nothing is chosen. */
export const groupings: Record<Grouping, string> = { gap: 'Gap', owner: 'Owner', date: 'Date', gate: 'Gate' };

/** How a reader wants to see a plan. */
export interface PlanView {
  by: Grouping;
  /** Only what is open or under way. */
  open: boolean;
  gates: boolean;
  /** What is not due for the system of the reader, too. */
  all: boolean;
}

/** The view that stands in the query of an address, and what of it cannot be used, in sentences. */
export function readPlanView(query: string): { view: PlanView; problems: string[] } {
  const fields = new URLSearchParams(query);
  const by = fields.get('by') ?? 'gap';
  const isKnown = Object.hasOwn(groupings, by);
  const problems = isKnown
    ? []
    : [`The address asks for groups by “${by}”, which is not known here. The plan is grouped by gap.`];
  for (const name of ['open', 'gates', 'all']) {
    const value = fields.get(name);
    if (value !== null && value !== '1')
      problems.push(`The address says “${name}=${value}”. Only “${name}=1” can be read, so it changes nothing.`);
  }
  return {
    view: {
      by: isKnown ? (by as Grouping) : 'gap',
      open: fields.get('open') === '1',
      gates: fields.get('gates') === '1',
      all: fields.get('all') === '1',
    },
    problems,
  };
}

/** The query that holds a view, the same for the same view; empty for the usual one. */
export function writePlanView({ by, open, gates, all }: PlanView): string {
  const fields = new URLSearchParams();
  if (by !== 'gap') fields.set('by', by);
  if (open) fields.set('open', '1');
  if (gates) fields.set('gates', '1');
  if (all) fields.set('all', '1');
  return fields.size > 0 ? `?${fields}` : '';
}
