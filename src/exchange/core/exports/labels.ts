import type { ApiItem } from '../../../schemas/api.ts';

/** Labels of an item in a tracker. None holds a space or a comma, since trackers split at them. */
export function labelsOf({ gap, gate, when, applies }: ApiItem): string[] {
  return ['readiness', gap, ...(gate ? ['gate'] : []), when, ...applies.filter((system) => system !== 'any')];
}
