// retrieval-test/small-set.ts
import {
  type Case,
  findFaults,
  type Passage,
  type Search,
} from './score.ts';

const page = (
  id: string,
  text: string,
  groups = ['staff', 'hr'],
  version = 1,
): Passage => ({ id, text, groups, version });

/** True today, with its rights. */
export const source = new Map<string, Passage>(
  [
    page(
      'leave',
      'Staff get 28 days of leave a year.',
      undefined,
      2,
    ),
    page('carry', 'Unused leave lapses at the end of March.'),
    page('sick', 'Report illness before nine to your lead.'),
    page('pay', 'Salary bands: band four earns 61000.', ['hr']),
  ].map((one) => [one.id, one]),
);

/** The copy, which fell behind. */
export const index: Passage[] = [
  page('leave', 'Staff get 25 days of leave a year.'),
  page('carry', 'Unused leave lapses at the end of March.'),
  page('sick', 'Report illness before nine to your lead.'),
  page('pay', 'Salary bands: band four earns 61000.'),
  page('bonus', 'Each referral earns a bonus of 500.'),
];

export const cases: Case[] = [
  {
    question: 'When do I report illness?',
    group: 'staff',
    needs: ['sick'],
  },
  {
    question: 'How do I call in unwell?',
    group: 'staff',
    needs: ['sick'],
  },
  {
    question: 'How many days of leave a year?',
    group: 'staff',
    needs: ['leave'],
  },
  {
    question: 'What is the salary of band four?',
    group: 'staff',
    needs: [],
  },
  {
    question: 'What is the referral bonus?',
    group: 'staff',
    needs: [],
  },
];

const small = new Set(
  'a at do for how i in is of the to'.split(' '),
);
const words = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(
    (word) => !small.has(word),
  );

/** Shared words. Put yours here. */
export const search: Search = (question) => {
  const asked = new Set(words(question));
  return index
    .map((one) => ({
      one,
      score: words(one.text).filter((w) => asked.has(w)).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
    .slice(0, 1);
};

/** Each question with its faults. */
export function tryCases(find: Search, k = 1) {
  return cases.map((one) => ({
    question: one.question,
    faults: findFaults(
      one,
      find(one.question, one.group),
      source,
      k,
    ),
  }));
}

if (import.meta.main) console.table(tryCases(search));
