import type { Result } from '../../../decision/resolve.ts';
import { named } from '../words.ts';
import type { TeamWords } from './team-data.ts';

/** A recommendation, or that there is none yet. */
export interface End {
  /** In a few words, and as a sentence. */
  short: string;
  title: string;
  /** The tone of the verdict; `open` while it is not decided. */
  tone: string;
  /** The page that explains it, where there is one. */
  to?: string;
}

/** Says what a result comes to. */
export function sayEnd({ outcomes, undecided, verdicts }: TeamWords, { outcome, verdict }: Result): End {
  if (outcome === undefined || verdict === undefined)
    return { short: 'Not decided yet', title: undecided.title, tone: 'open' };
  const { short, title, to } = named(outcomes, outcome);
  const { name, tone } = named(verdicts, verdict);
  return {
    short: `${name} (${short.charAt(0).toLowerCase()}${short.slice(1)})`,
    title,
    tone,
    ...(to === undefined ? {} : { to }),
  };
}
