// Who wins, written a second time from the rules in words. It knows nothing of the engine, and must agree with it in every state.
export type Given = Record<string, string>;

const facts: Record<string, string[]> = {
  stage: ['idea', 'pilot', 'live'],
  value: ['not-shown', 'shown'],
  real: ['failed', 'not-tried', 'accepted'],
  kind: ['known-product', 'maybe-no-ai', 'own-build'],
  defined: ['little', 'all-but-users', 'all-but-measure', 'all'],
};
const best = ['rehearsed', 'own-account', 'limits', 'planned', 'at-volume', 'both', 'every-run', 'unknown'];
const usually = ['people', 'access', 'approvals', 'data', 'connect', 'watch', 'evidence'];
const inUse = ['watch', 'approvals', 'access', 'people', 'evidence', 'data', 'connect'];

/** The verdict when everything is known; nothing when the answers contradict each other. */
function decide({ stage, value, real, kind, defined }: Given): 'poc' | 'sprint' | undefined {
  if (stage === 'idea' && real !== 'not-tried') return undefined;
  if (stage === 'live') return 'sprint';
  if (value === 'not-shown') return 'poc';
  if (real === 'accepted') return 'sprint';
  return real === 'not-tried' && kind === 'known-product' && defined === 'all' ? 'sprint' : 'poc';
}

/** Every verdict that the unknowns leave possible. An idea has not been tried, whatever else is said. */
export function verdicts(given: Given): Set<string> {
  const known: Given = given['stage'] === 'idea' ? { ...given, real: 'not-tried' } : given;
  const open = Object.keys(facts).find((fact) => known[fact] === 'unknown');
  if (!open) return new Set([decide(known)].filter((verdict) => verdict !== undefined));
  return new Set((facts[open] ?? []).flatMap((option) => (open === 'stage' && option === 'idea' && !['unknown', 'not-tried'].includes(known['real'] ?? '') ? [] : [...verdicts({ ...known, [open]: option })])));
}

/** The question whose answer is fixed first, once there is one verdict. */
export function firstToFix(given: Given, verdict: string): string | undefined {
  if (verdict === 'sprint') return (given['stage'] === 'live' ? inUse : usually).find((fact) => !best.includes(given[fact] ?? ''));
  if (given['value'] === 'not-shown') return 'value';
  if (given['stage'] !== 'idea' && given['real'] === 'failed') return 'real';
  if (given['kind'] === 'maybe-no-ai') return 'kind';
  return ['all', 'unknown'].includes(given['defined'] ?? '') ? 'real' : 'defined';
}
