/** The length at which crafted texts are tried: what took seconds in a quadratic pattern. */
export const longest = 60_000;

/** Signs that a pattern may stop at, repeat or go back over. */
const signs = [
  ...['!', '#', '&', '%', '-', '|', '`', '"', "'", '*', '_', '=', ':', ';', ',', '.', '~', '\\', '/', '?', '<', '>'],
  ...['[', ']', '{', '}', '(', ')', ' ', '\t', '\n', '\r', '\u00a0', '\u2028', '\ufeff', '\ud800', '0', '1', 'a', 'é'],
];

/** Parts that a reader of ours knows. */
const pieces = [
  ...['- [ ] ', '- [x] [k7m2] a\n', '  - **Owner:** ', '""', '"a\n', '"a",', 'a,b\n', ',\n', '"\n"', '1) ', '*_'],
  ...['&m=', 'm=a:', '&m=a:112nn0nnnnun', '#v=1&stage=live ', 'A /quiz/#v=1&stage=live\n', '&v=1', '&stage=idea'],
  ...['&amp;', '%3d', '%25', 'https://', 'http://a#', 'https://a.b/#v=1\n', '[a](', '[[]', '\\[', '\n\\', 'a.', '->'],
  ...['{"a":', '&o1=a', '&a.k7m2=', '&k7m2=d1', '&g.k7m2=1.1', '&s.g.k7m2=', '### [k7m2-1.1]\n', '- **Value:** 7\n'],
  ...[': ', '/#', '<http', '<mark>', 'a b ', 'a-', '\u2013 ', 'www.', '1. ', '&#', '&role=a', '&q=a+b'],
];

/** Signs that open something, with those that close it. */
const nests = [
  ...(['[]', '{}', '()', '<>'] as const).map(([open, close]) => [open, close]),
  ...[
    ['[a](', ')'],
    ['{"a":', '}'],
    ['[[', ']]'],
  ],
] as [string, string][];

/** A crafted text, and a name for it. */
export interface Crafted {
  name: string;
  text: string;
}

/** Texts of about this length that begin and end as given: each piece repeated, and each nest opened and closed. */
export function craft(before: string, length: number, behind = 'a'): Crafted[] {
  const repeated = [...signs, ...pieces].map((piece) => [piece, fill(piece, length)] as const);
  // Each of a kind differs, so that what is looked up among the others is never found at once.
  const numbered = ['\n', ' ', '&', ',', '/#v=1&'].map((sign) => [`a1${sign}a2`, count(sign, length)] as const);
  const nested = nests.map(
    ([open, close]) => [`${open}…${close}`, fill(open, length / 2) + fill(close, length / 2)] as const,
  );
  return [...repeated, ...numbered, ...nested].map(([name, text]) => ({
    name: `${JSON.stringify(before)} and ${JSON.stringify(name)} many times`,
    text: before + text + behind,
  }));
}

/** Milliseconds of work, the best of three, so that a busy machine and a waking compiler do not count. */
function measure(work: () => unknown, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > enough; round += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The texts that take more than 100 ms to read, each with what it took. */
export function findSlow(texts: Crafted[], read: (text: string) => unknown): string[] {
  return texts.flatMap(({ name, text }) => {
    const spent = measure(() => read(text), 100);
    return spent > 100 ? [`${name}: ${Math.round(spent)} ms`] : [];
  });
}

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

const count = (sign: string, length: number): string =>
  Array.from({ length: Math.ceil(length / (6 + sign.length)) }, (_, place) => `a${10_000 + place}${sign}`).join('');
