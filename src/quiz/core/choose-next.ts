import { unknown } from '../../decision/answers.ts';
import type { Step } from '../../decision/replay.ts';
import type { Result } from '../../decision/resolve.ts';
import { named, type QuestionWords, type Words } from './words.ts';

/** A page that helps on from a result. */
export type NextLink = QuestionWords['unknownLinks'][number];

/** More links than these are a list to read, not a way to go. */
export const mostLinks = 4;

type Answer = { question: string; option: string };

/** What the links of a result follow from. */
interface Given {
  path: Step[];
  result: Result;
  /** Questions whose answers are the first thing to find out. */
  toFindOut: string[];
}

/**
 * Where to go from a result, the most helpful first: what helps with the first thing to fix or to find out, the
 * comparison that the answers raise, then what the outcome names, then what helps with the other answers. What only
 * belongs to answers that were not given is left out, and the comparison of the verdicts comes last.
 */
export function chooseNext(words: Words, { path, result, toFindOut }: Given): NextLink[] {
  const { outcome, firstToFix } = result;
  const given = path.flatMap(({ question, option }) => (option === undefined ? [] : [{ question, option }]));
  const hole = firstToFix ? [firstToFix] : [];
  const open = toFindOut.map((question) => ({ question, option: unknown }));
  const focus = outcome === undefined ? [...open, ...hole] : [...hole, ...open];
  const own = given.flatMap((answer) => linksOf(words, answer));
  const fromOutcome = outcome === undefined ? [] : named(words.outcomes, outcome).next;
  const elsewhere = given.flatMap(({ question }) => listLinks(named(words.questions, question)));
  const isSettled = (link: NextLink) => has(elsewhere, link) && !has(own, link);
  const all = [
    ...focus.flatMap((answer) => linksOf(words, answer)),
    ...own.filter(({ to }) => to.startsWith('/compare/')),
    ...fromOutcome.filter((link) => !isSettled(link)),
    ...own,
  ].filter((link, place, list) => list.findIndex(({ to }) => to === link.to) === place);
  const isLast = ({ to }: NextLink) => to === words.comparison;
  const last = all.filter(isLast);
  return [...all.filter((link) => !isLast(link)).slice(0, mostLinks - last.length), ...last];
}

function linksOf({ questions }: Words, { question, option }: Answer): NextLink[] {
  const { options, unknownLinks } = named(questions, question);
  return option === unknown ? unknownLinks : named(options, option).links;
}

const listLinks = ({ options, unknownLinks }: QuestionWords) => [
  ...options.flatMap(({ links }) => links),
  ...unknownLinks,
];

const has = (links: NextLink[], { to }: NextLink) => links.some((link) => link.to === to);
