import type { Flow } from '../../schemas/flow.ts';
import { addressOf } from '../../site/core/kinds.ts';
import type { FixWords, Words } from './words.ts';

/** The part of the wording that results are told in, with links only to what exists. */
export function pickWords(flow: Flow, exists: (address: string) => boolean): Words {
  const linked = (to: string | undefined) => (to !== undefined && exists(to) ? { to } : {});
  const pickFix = ({ hole, title, monday, to, sources, side }: FixWords): FixWords => ({
    hole,
    title,
    monday,
    ...linked(to),
    ...(sources ? { sources } : {}),
    ...(side && exists(side.to) ? { side } : {}),
  });
  const pickLinks = (links: Flow['outcomes'][number]['next']) =>
    links.filter(({ to }) => exists(to)).map(({ to, title }) => ({ to, title }));
  return {
    title: flow.title,
    reviewBy: flow.reviewBy,
    verdicts: flow.verdicts,
    undecided: flow.undecided,
    path: flow.path,
    ...(flow.clear ? { clear: { title: flow.clear.title, text: flow.clear.text, ...linked(flow.clear.to) } } : {}),
    ...(flow.comparison ? { comparison: addressOf('comparison', flow.comparison) } : {}),
    questions: flow.questions.map(({ id, short, ask, findOut, unknown, unknownLinks, options }) => ({
      id,
      short,
      ask,
      findOut,
      ...(unknown === undefined ? {} : { unknown }),
      unknownLinks: pickLinks(unknownLinks),
      options: options.map((option) => ({
        id: option.id,
        short: option.short,
        links: pickLinks(option.links),
        ...(option.fix ? { fix: pickFix(option.fix) } : {}),
      })),
    })),
    rules: flow.rules.map(({ id, says }) => ({ id, says })),
    leanings: flow.leanings,
    outcomes: flow.outcomes.map(({ side, ...outcome }) => ({
      ...outcome,
      next: pickLinks(outcome.next),
      ...(side && exists(side.to) ? { side } : {}),
    })),
    actions: flow.actions.map(({ id, text, if: given, to, title }) => ({
      id,
      text,
      ...(given === undefined ? {} : { if: given }),
      title,
      ...linked(to),
    })),
    advice: flow.advice,
  };
}

/** Ids of the works that the results of a flow cite, in the order of their first mention. */
export function listCited({ outcomes, questions }: Flow): string[] {
  const fixes = questions.flatMap(({ options }) => options.flatMap(({ fix }) => (fix ? [fix] : [])));
  return [...new Set([...outcomes, ...fixes].flatMap(({ sources }) => sources ?? []))];
}
