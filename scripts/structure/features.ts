/** Where a line of a feature stands: pure, in the browser, or in what is rendered at build. */
export type Room = 'core' | 'browser' | 'view';

/** The features of `src/`, from the bottom up: each may build on those before it, and on none after it. */
export const features = [
  ...['text', 'decision', 'dom', 'search', 'drawing', 'site', 'reading'],
  ...['entry', 'exchange', 'checks', 'plan', 'worksheets', 'calculators', 'threshold', 'quiz'],
  ...[
    'duties',
    'readiness',
    'crosswalk',
    'faq',
    'guides',
    'rescue',
    'compare',
    'reference',
    'attacks',
    'example',
    'home',
  ],
];

/** Features that are a single room, without folders inside that say so. */
const singleRooms: Record<string, Room> = { text: 'core', decision: 'core', dom: 'browser' };

/** The folders of these features that are such a room. */
export function roomsOf(of: readonly string[], room: Room): string[] {
  return of.flatMap((feature) => {
    const single = singleRooms[feature];
    if (single === undefined) return [`src/${feature}/${room}`];
    return single === room ? [`src/${feature}`] : [];
  });
}
