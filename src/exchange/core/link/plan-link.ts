import type { Entries } from '../../../entry/core/entry.ts';
import { readSystem, type SystemRecord, writeSystem } from '../../../entry/core/system.ts';
import { isDay } from '../../../text/day.ts';
import { clip } from '../imports/imported.ts';
import { readEntries, writeEntries } from './entries.ts';
import { type Pairs, readPairs, sayLeft, takeVersion, writePairs } from './pairs.ts';

const version = 1;

const systemKey = 'sys';

/** What was entered for items, and the day on which somebody passed it on. */
export interface Plan {
  /** The day, as YYYY-MM-DD; nothing where it is not known. */
  made?: string;
  /** The day of going live, where it is known. */
  goLive?: string;
  /** What its team said of the system, where the link says it. */
  system?: SystemRecord;
  entries: Entries;
}

/** Writes a plan as the fragment of a link. `notes` adds reasons, evidence, what was measured, and waivers. */
export function writePlanLink({ made, goLive, system, entries }: Plan, { notes = false } = {}): string {
  const pairs = new Map<string, string>();
  if (made && isDay(made)) pairs.set('d', made);
  if (goLive && isDay(goLive)) pairs.set('go', goLive);
  if (system) pairs.set(systemKey, writeSystem(system));
  writeEntries(pairs, entries, { notes });
  return writePairs(version, pairs);
}

/** Reads a plan from a fragment, whatever became of it on its way; nothing where the fragment is no such link at all. */
export function readPlanLink(fragment: string): (Plan & { problems: string[] }) | undefined {
  const { pairs, problems } = readPairs(fragment);
  if (pairs.size === 0) return undefined;
  problems.push(...takeVersion(pairs, version));
  problems.push(...takeThreshold(pairs));
  const made = pairs.get('d')?.trim() ?? '';
  pairs.delete('d');
  if (made !== '' && !isDay(made))
    problems.push(`“${clip(made)}” in the link is no day. When it was made is not known.`);
  const goLive = pairs.get('go')?.trim() ?? '';
  pairs.delete('go');
  if (goLive !== '' && !isDay(goLive))
    problems.push(`“${clip(goLive)}” in the link is no day. When it goes live is not known.`);
  const system = takeSystem(pairs, problems);
  const read = readEntries(pairs);
  problems.push(...read.problems, ...sayLeft(pairs));
  return {
    ...(isDay(made) && { made }),
    ...(isDay(goLive) && { goLive }),
    ...(system && { system }),
    entries: read.entries,
    problems,
  };
}

/** Takes what is said of the system out of what a link says. */
function takeSystem(pairs: Pairs, problems: string[]): SystemRecord | undefined {
  const code = pairs.get(systemKey)?.trim() ?? '';
  pairs.delete(systemKey);
  const system = readSystem(code);
  if (code !== '' && !system)
    problems.push(`“${clip(code)}” in the link cannot be read. What it says of the system is not known.`);
  return system;
}

/** Takes what belongs to a threshold out of what a link says, and says where that can be opened. */
function takeThreshold(pairs: Pairs): string[] {
  if (![...pairs.keys()].some((key) => key.startsWith('g.'))) return [];
  for (const key of pairs.keys())
    if (/^(s\..+|g\..+|own\..+|about|by|fixed|decides|f|sys)$/.test(key)) pairs.delete(key);
  return ['This is the link of a threshold. Open it on the page of the deployment threshold.'];
}
