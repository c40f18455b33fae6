// Who wins, written a second time from the rules in words. It knows nothing of the engine, and must agree in every state.
export type Given = Record<string, string | undefined>;

const facts: [string, string[]][] = [
  ['stage', ['idea', 'pilot', 'live']],
  ['value', ['not-shown', 'shown']],
  ['real', ['failed', 'not-tried', 'accepted']],
  ['kind', ['known-product', 'maybe-no-ai', 'own-build']],
  ['defined', ['little', 'all-but-users', 'all-but-measure', 'all']],
];
const best = ['rehearsed', 'own-account', 'limits', 'planned', 'at-volume', 'both', 'every-run', 'unknown'];
const usually = ['people', 'access', 'approvals', 'data', 'connect', 'watch', 'evidence'];
const inUse = ['watch', 'approvals', 'access', 'people', 'evidence', 'data', 'connect'];

/** The verdict when everything is known; none when the answers contradict each other: an idea was not tried. */
function decide({ stage, value, real, kind, defined }: Given): string[] {
  if (stage === 'idea' && real !== 'not-tried') return [];
  if (stage === 'live') return ['sprint'];
  if (value === 'not-shown') return ['poc'];
  if (real === 'accepted') return ['sprint'];
  return real === 'not-tried' && kind === 'known-product' && defined === 'all' ? ['sprint'] : ['poc'];
}

/** Every verdict that the unknowns leave possible. */
export function verdicts(given: Given): Set<string> {
  const complete = (known: Given): string[] => {
    const open = facts.find(([fact]) => known[fact] === 'unknown');
    return open ? open[1].flatMap((option) => complete({ ...known, [open[0]]: option })) : decide(known);
  };
  return new Set(complete(given['stage'] === 'idea' ? { ...given, real: 'not-tried' } : given));
}

/** The question whose answer is fixed first, once there is one verdict. */
export function firstToFix({ stage, value, real, kind, defined, ...rest }: Given, verdict: string): string | undefined {
  if (verdict === 'sprint')
    return (stage === 'live' ? inUse : usually).find((fact) => !best.includes(rest[fact] ?? ''));
  if (value === 'not-shown') return 'value';
  if (stage !== 'idea' && real === 'failed') return 'real';
  return kind === 'maybe-no-ai' ? 'kind' : defined === 'all' || defined === 'unknown' ? 'real' : 'defined';
}
