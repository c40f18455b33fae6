import type { Stop } from '../../drawing/core/path.ts';
import { sayDays } from '../../text/day.ts';
import type { Verdict } from '../../threshold/core/judge.ts';
import { verdictWords } from '../../threshold/core/say-verdict.ts';

interface Told {
  before: { day: string; result: { name: string } };
  exit: { runs: { place: string }[] };
  after: { day: string; result: { name: string } };
  launch: { day: string; judgement: { verdict: Verdict } };
  live: { day: string; judgement: { verdict: Verdict } };
}

const gateOf = { blocked: 'closed', conditional: 'waived', clear: 'open' } as const;

/** The case from the first answers to daily use, each station with what the tools of the site said of it that day. */
export function drawRail({ before, exit, after, launch, live }: Told): Stop[] {
  const hasPassed = exit.runs.at(-1)?.place === 'above';
  const gate = (name: string, { day, judgement }: Told['launch']): Stop => ({
    ...{ name, note: `${sayDays(day)}: ${verdictWords[judgement.verdict].toLowerCase()}`, tone: 'ship' },
    ...{ gate: true, state: gateOf[judgement.verdict] },
  });
  return [
    { name: before.result.name, note: `The quiz on ${sayDays(before.day)}`, tone: 'prove' },
    {
      name: 'The pass mark',
      note: 'What the locked cases showed',
      tone: 'prove',
      gate: true,
      state: hasPassed ? 'open' : 'closed',
    },
    { name: after.result.name, note: `The quiz on ${sayDays(after.day)}`, tone: 'ship' },
    gate('The launch gate', launch),
    gate('The same gate later', live),
    { name: 'Daily use', note: 'With the limits that were set', tone: 'ship' },
  ];
}
