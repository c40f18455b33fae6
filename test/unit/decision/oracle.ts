// Who wins, written a second time from the rules in words. It knows nothing of the engine, and must agree in every state.
export type Given = Record<string, string | undefined>;

const toLists = (text: string) => text.split(/\s+/).map((part) => part.split(':'));
const facts = toLists(`stage:idea:pilot:live value:not-shown:shown real:missed:no-mark:not-tried:accepted
  kind:known-product:maybe-no-ai:our-own:cannot-say defined:little:all-but-users:all-but-measure:all`);
// What is missing whole, in its order, then what is there by half, in its own.
const usually = toLists(`people:nobody access:open approvals:rubber-stamp data:unplanned connect:not-connected
  watch:users-tell evidence:no-record access:borrowed approvals:no-limits connect:untested-volume data:half watch:half
  evidence:some-runs people:named`);
const inUse = toLists(`watch:users-tell approvals:rubber-stamp access:open people:nobody evidence:no-record
  data:unplanned connect:not-connected watch:half approvals:no-limits access:borrowed evidence:some-runs data:half
  connect:untested-volume people:named`);

/** The verdict when everything is known; none when the answers contradict each other: an idea was not tried. */
function decide({ stage, value, real, kind, defined }: Given): string[] {
  if (stage === 'idea' && real !== 'not-tried') return [];
  if (stage !== 'live' && value === 'not-shown') return ['poc'];
  const isKnown = real === 'not-tried' && kind === 'known-product' && defined === 'all';
  return stage === 'live' || real === 'accepted' || isKnown ? ['sprint'] : ['poc'];
}
/** Every verdict that the unknowns leave possible. */
export function verdicts(given: Given): Set<string> {
  const complete = (known: Given): string[] => {
    const [fact = '', ...options] = facts.find(([one = '']) => known[one] === 'unknown') ?? [];
    return fact ? options.flatMap((option) => complete({ ...known, [fact]: option })) : decide(known);
  };
  return new Set(complete(given['stage'] === 'idea' ? { ...given, real: 'not-tried' } : given));
}
/** The question whose answer is fixed first: for a sprint, on condition while one is still possible, else for a proof. */
export function firstToFix({ stage, value, real = '', kind, defined, ...rest }: Given, possible: Set<string>) {
  const pairs = stage === 'live' || (stage === 'unknown' && possible.size > 1) ? inUse : usually;
  if (possible.has('sprint')) return pairs.find(([fact = '', option]) => rest[fact] === option)?.[0];
  if (value === 'not-shown') return 'value';
  if (stage !== 'idea' && /missed|no-mark/.test(real)) return 'real';
  if (kind === 'maybe-no-ai' || kind === 'cannot-say') return 'kind';
  return defined === 'all' || defined === 'unknown' ? 'real' : 'defined';
}
