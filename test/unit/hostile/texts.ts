/** As much as a hostile text repeats: what took seconds in a quadratic pattern. */
const many = 60_000;

/** Signs that a pattern may stop at, repeat or go back over. */
const signs = [
  ...['!', '#', '&', '%', '-', '|', '`', '"', "'", '*', '_', '=', ':', ';', ',', '.', '~', '\\', '/', '?', '<', '>'],
  ...['[', ']', '{', '}', '(', ')', ' ', '\t', '\n', '\r', '\u00a0', '\u2028', '\ufeff', '\ud800', '0', '1', 'a', 'é'],
];

/** Parts that a reader of ours knows, repeated as often as a long text has room for. */
const pieces = [
  ...[
    '- [ ] ',
    '- [x] [k7m2] a\n',
    '  - **Owner:** ',
    '""',
    '"a\n',
    '"a",',
    '&m=',
    'm=a:',
    '&v=1',
    '&amp;',
    '%3d',
    '%25',
  ],
  ...['https://', 'http://a#', '[a](', '{"a":', '[[]', '&o1=a', '&a.k7m2=', '\\[', '<http', 'a,b\n', '1) ', '*_', ': '],
  ...['### [k7m2-1.1]\n', '- **Value:** ', '&s.g.k7m2=', '\u2013 ', '/#', '<mark>', 'a b ', '"\n"', ',\n', '\n\\'],
];

/** What stands before and behind the repeated part, so that a pattern begins to match, and fails at the end. */
const around: [before: string, behind: string][] = [
  ['', 'a'],
  ['#', '='],
  ['https://example.com/', ' a'],
  ['id,state\n', '"'],
  ['a,b', 'a'],
  ['- [ ] [k7m2] a\n  - ', '!a'],
];

/** A hostile text, and a name for it. */
export interface Hostile {
  name: string;
  write(length: number): string;
}

/** Hostile texts of any length, cut off by none of our limits. */
export const hostile: Hostile[] = [...signs, ...pieces].flatMap((piece) =>
  around.map(([before, behind]) => ({
    name: `${JSON.stringify(piece)} many times between ${JSON.stringify(before)} and ${JSON.stringify(behind)}`,
    write: (length: number) => before + piece.repeat(Math.ceil(length / piece.length)) + behind,
  })),
);

/** The length at which they are tried. */
export const longest = many;
