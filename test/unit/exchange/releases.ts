import type { PlanItem } from '../../../src/entry/core/plan-item.ts';
import { writePlanLink } from '../../../src/exchange/core/link/plan-link.ts';
import type { RetiredItem } from '../../../src/schemas/retired-item.ts';

/** A small item of a plan. */
export const planItem = (id: string, given: Partial<PlanItem> = {}): PlanItem => ({
  ...{
    id,
    title: `Do the thing of ${id}`,
    gap: 'technical',
    gate: false,
    when: 'before-launch',
    stage: 'build',
    effort: 'days',
  },
  ...{ role: 'engineering', revision: 1, added: '2026-11-21', days: 90 },
  ...given,
});

/** What the site held on a day: its items, and those that were gone. */
export interface Release {
  day: string;
  items: PlanItem[];
  retired: RetiredItem[];
}

const gone = (id: string, on: string, why: string, ...to: string[]): RetiredItem => ({
  ...{ id, on, why, to, was: `The old ${id}` },
});
const merged = gone('b5cd', '2027-05-01', 'Two checks asked for the same.', '/i/b2cd/');
const split = gone('b4cd', '2027-05-01', 'It asked for two things.', '/i/c2cd/', '/i/c3cd/', '/guides/x/#y');
const withdrawn = gone('b3cd', '2027-09-01', 'Nobody could act on it.');

/** The releases of an invented site, oldest first: items come, ask for something else, and go. */
export const releases: [Release, Release, Release, Release] = [
  {
    day: '2026-11-21',
    items: ['b2cd', 'b3cd', 'b4cd', 'b5cd'].map((id) => planItem(id)),
    retired: [],
  },
  {
    day: '2027-02-01',
    items: [
      planItem('b2cd', { revision: 2 }),
      ...['b3cd', 'b4cd', 'b5cd'].map((id) => planItem(id)),
      planItem('b6cd', { added: '2027-02-01' }),
    ],
    retired: [],
  },
  {
    day: '2027-05-01',
    items: [
      planItem('b2cd', { revision: 3 }),
      planItem('b3cd', { revision: 2 }),
      planItem('b6cd', { added: '2027-02-01' }),
      ...['c2cd', 'c3cd'].map((id) => planItem(id, { added: '2027-05-01' })),
    ],
    retired: [split, merged],
  },
  {
    day: '2027-09-01',
    items: [
      planItem('b2cd', { revision: 3 }),
      planItem('b6cd', { added: '2027-02-01' }),
      ...['c2cd', 'c3cd'].map((id) => planItem(id, { added: '2027-05-01' })),
    ],
    retired: [split, merged, withdrawn],
  },
];

/** The link of a plan that somebody made with all items of a release. */
export const linkOf = ({ day, items }: Release): string =>
  writePlanLink({
    made: day,
    entries: Object.fromEntries(
      items.map(({ id, revision }) => [id, { state: 'doing', revision: String(revision), owner: 'Ana' }]),
    ),
  });
