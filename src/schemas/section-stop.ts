interface Path {
  steps: { name: string }[];
}

interface Placed<P extends Path> {
  at?: string | undefined;
  path?: P | undefined;
}

/** The stop that a section opens. */
export interface SectionStop<P> {
  path: P;
  /** Which section shows the path, and which of its steps is meant, both counted from 0. */
  shownIn: number;
  place: number;
}

/** Where a section stands on the path that was drawn last, in it or above it; nothing where it names no stop of that path. */
export function findStop<P extends Path>(sections: readonly Placed<P>[], index: number): SectionStop<P> | undefined {
  const { at } = sections[index] ?? {};
  const shownIn = sections.findLastIndex(({ path }, above) => path && above <= index);
  const path = sections[shownIn]?.path;
  const place = path?.steps.findIndex(({ name }) => name === at) ?? -1;
  return path && place >= 0 ? { path, shownIn, place } : undefined;
}

/** What is wrong with the stop that a section names, as what would be right; nothing where it fits the path. */
export function doubtStop<P extends Path>(sections: readonly Placed<P>[], index: number): string | undefined {
  const { at } = sections[index] ?? {};
  if (at === undefined) return undefined;
  const steps = sections.slice(0, index + 1).findLast(({ path }) => path)?.path?.steps;
  if (!steps) return 'leave it out: no path stands in this section or above it';
  const names = steps.map(({ name }) => name);
  const place = names.indexOf(at);
  if (place < 0) return `name a stop of the path that stands above: ${names.join(', ')}`;
  if (names.includes(at, place + 1)) return 'give the stops of the path different names: two of them have this one';
  // The mark draws what lies before it as passed.
  const reached = sections.slice(0, index).flatMap((_, above) => findStop(sections, above) ?? []);
  const last = reached.findLast(({ path }) => path.steps === steps);
  if (last && last.place >= place)
    return `name a later stop: a section above this one is already at ${names[last.place]}`;
  return undefined;
}
