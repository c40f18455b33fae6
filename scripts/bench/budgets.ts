/** What a kind of page may cost before the reader acts. All sizes are bytes after brotli 11. */
export interface Budget {
  kind: string;
  /** Everything the page loads, given the words of its text. */
  total: (words: number) => number;
  scripts: number;
  /** The font among them. */
  requests: number;
}

const KiB = 1024;

/** HTML, styles and response headers of a page of up to `oneFlightWords` words: the first ten segments of a connection. */
export const oneFlight = 14_600;
export const oneFlightWords = 900;

/** What the font of the headings may weigh, on top of a page and once for all. */
export const mostFont = 22 * KiB;

/** A page that is read: the more it says, the more it may weigh. */
const content = (words: number) => Math.max(14 * KiB, 12 * KiB + 5 * words);
/** A tool may spend bytes on clarity: at a tighter budget they were saved at its cost. */
const tool = { total: () => 36 * KiB, scripts: 24 * KiB, requests: 6 };
const list = { total: () => 24 * KiB, scripts: 12 * KiB, requests: 6 };

const budgets: [RegExp, Budget][] = [
  [/^\/quiz\/how-it-decides\/$/, { kind: 'how it decides', ...list }],
  [/^\/(checklists\/[^/]+|i)\/$/, { kind: 'checklist', ...list }],
  [/^\/attacks\/$/, { kind: 'attack cases', ...list }],
  [/^\/readiness\/crosswalk\/$/, { kind: 'crosswalk', ...list }],
  [/^\/readiness\/duties\/$/, { kind: 'duties', ...list }],
  [/^\/quiz\/(team\/)?$/, { kind: 'quiz', ...tool }],
  [/^\/calculators\/[^/]+\/$/, { kind: 'calculator', ...tool }],
  [/^\/plan\/$/, { kind: 'plan', ...tool }],
  [/^\/readiness\/threshold\/$/, { kind: 'threshold', ...tool }],
  [/^\/rescue\//, { kind: 'rescue guide with its finder', total: content, scripts: 4 * KiB, requests: 6 }],
  [/^\/guides\/(design-a-poc-that-can-fail|when-the-model-changes)\/$/, { kind: 'guide with its worksheet', ...tool }],
  [/^\/readiness\/(technical|data|organizational|governance)\/$/, { kind: 'gap with its worksheet', ...tool }],
  [
    /^\//,
    {
      kind: 'content',
      total: content,
      scripts: 4 * KiB,
      requests: 5,
    },
  ],
];

/** The budget of the page at an address. */
export function budgetFor(address: string): Budget {
  const found = budgets.find(([pattern]) => pattern.test(address));
  if (!found) throw new Error(`${address} is no address of a page.`);
  return found[1];
}
