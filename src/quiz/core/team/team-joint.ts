import type { Result } from '../../../decision/resolve.ts';
import type { TeamView } from '../../../decision/team.ts';
import type { TeamWays } from '../../../decision/team-ways.ts';
import { listWords } from '../../../text/list-words.ts';
import { type FixWords, named } from '../words.ts';
import type { TeamWords } from './team-data.ts';
import { type End, sayEnd } from './team-ends.ts';

/** What a team can say together. */
export interface Joint {
  headline: string;
  /** What the headline rests on, in sentences. */
  lead: string[];
  /** What settling the disagreements can lead to. */
  ends: End[];
  /** The tone of the joint recommendation, or `open`. */
  tone: string;
  /** The first step, where it is the same whatever becomes of the disagreements. */
  monday?: string;
  /** What to fix first, on the same condition. */
  fix?: Pick<FixWords, 'title' | 'to'>;
}

/** Says the joint recommendation where there is one, and otherwise why there is none yet. */
export function sayJoint(words: TeamWords, view: TeamView, { results, disputes }: TeamWays, own: Result[]): Joint {
  const ends = results.map((result) => sayEnd(words, result));
  const [result] = results;
  const joint = view.verdict;
  const matter = disputes.filter(({ changes }) => changes === 'verdict').length;
  const shared = { ends, tone: joint === undefined ? 'open' : named(words.verdicts, joint).tone };
  if (joint === undefined || !result) {
    if (matter > 0)
      return { ...shared, headline: 'You do not agree on the recommendation yet.', lead: sayApart(words, matter, own) };
    const leaning = words.leanings.find(({ id }) => id === result?.leaning);
    return {
      ...shared,
      headline: 'It is not decided yet.',
      lead: [
        disputes.length === 0 ? 'You do not contradict each other.' : 'This is not a matter of your disagreements.',
        words.undecided.title,
        ...(leaning ? [leaning.text] : []),
      ],
    };
  }
  const turns = disputes.filter(({ changes }) => changes !== 'nothing').map(({ question }) => question);
  const on = turns.map((id) => `“${named(words.questions, id).short}”`);
  if (results.length > 1)
    return {
      ...shared,
      headline: `${named(words.verdicts, joint).name}, however you settle the rest.`,
      lead: [`Which form it takes depends on ${listWords(on)}.`],
    };
  const { firstToFix, outcome = '' } = result;
  const fix = firstToFix && named(named(words.questions, firstToFix.question).options, firstToFix.option).fix;
  return {
    ...shared,
    headline: ends[0]?.title ?? '',
    lead: [sayTogether(disputes.length), ...(on.length > 0 ? [`What to fix first depends on ${listWords(on)}.`] : [])],
    ...(on.length > 0 ? {} : fix ? { fix } : { monday: named(words.outcomes, outcome).monday }),
  };
}

function sayTogether(disputes: number): string {
  if (disputes === 0) return 'You do not contradict each other, and this is where your answers lead together.';
  return `This stays the recommendation however you settle your ${disputes === 1 ? 'one disagreement' : `${disputes} disagreements`}.`;
}

function sayApart(words: TeamWords, matter: number, own: Result[]): string[] {
  const alone = new Set(own.map(({ verdict }) => verdict));
  const [only] = alone;
  return [
    ...(alone.size === 1 && only !== undefined
      ? [
          `Each of you alone got the same: ${named(words.verdicts, only).name.toLowerCase()}. But your reasons differ, and put together they allow another recommendation.`,
        ]
      : []),
    matter === 1
      ? 'One disagreement can change the recommendation. Settle that one first.'
      : `${matter} disagreements can change the recommendation. Settle those first.`,
  ];
}
