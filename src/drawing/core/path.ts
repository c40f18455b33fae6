/** In which of the two meanings, or on which of two sides, a part of a path is drawn. */
export type Tone = 'prove' | 'ship' | 'first' | 'second';

/** What is known of a stop: whether a gate lets through, or how far a station is reached. */
export type StopState = 'open' | 'half' | 'waived' | 'closed' | 'unknown' | 'ahead';

/** One stop on a path: a place to be, or a gate that someone must open. */
export interface Stop {
  name: string;
  note?: string | undefined;
  gate?: boolean;
  /** Its own tone, where the path passes from one to the other. */
  tone?: Tone;
  /** Nothing where the path is drawn for everybody. */
  state?: StopState | undefined;
  /** Whether the reader is here. */
  here?: boolean;
}

/** A path in one of the two meanings, or one side of a comparison. */
export interface Lane {
  title: string;
  tone: Tone;
  stops: Stop[];
}

/** The classes that draw a stop. */
export const classesOf = ({ gate, tone, state, here }: Stop): string =>
  [tone, gate && 'gate', state && `is-${state}`, here && 'here'].filter(Boolean).join(' ');

/** The classes of a whole path: what has names alone stays in one row. */
export const classesOfPath = (stops: readonly Stop[]): string =>
  stops.some(({ note }) => note) ? 'path' : 'path brief';

/** Where a stop stands on its path, in words. */
export function sayPlace(stops: readonly Stop[], place: number): string {
  const { name = '', gate } = stops[place] ?? {};
  return `Step ${place + 1} of ${stops.length}: ${name}${gate ? ', a gate' : ''}`;
}

/** The path as it looks from one of its stops: drawn up to there, still ahead behind it. */
export const seenFrom = (stops: readonly Stop[], place: number): Stop[] =>
  stops.map((stop, index) => ({
    ...stop,
    ...(index === place && { here: true }),
    ...(index > place && { state: 'ahead' as const }),
  }));

const gateWords: Partial<Record<StopState, string>> = {
  open: 'Open',
  half: 'Half open',
  waived: 'Waived',
  closed: 'Closed',
  unknown: 'Unknown',
};

/** What the drawing shows of a stop besides its name, in words; nothing where it shows no more. */
export function sayStop({ gate, state, here }: Stop): string | undefined {
  if (here) return 'You are here';
  return gate && state ? gateWords[state] : undefined;
}
