import { isEmpty } from '../../entry/core/entry.ts';
import type { Shown } from '../core/derive.ts';
import type { JudgedGate } from '../core/judge.ts';

/** Whether there is more to say of a gate than that nobody entered anything for it. */
export function isEntered({ gate, item, told }: JudgedGate, { entries }: Shown): boolean {
  const entry = entries[gate.id];
  return !item || told !== undefined || (entry !== undefined && !isEmpty({ ...entry, picked: '' }));
}
