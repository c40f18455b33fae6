import { cleanFragment } from '../../../text/clean-fragment.ts';
import { clip } from '../imports/imported.ts';
import { fromNumber, toNumber } from './numbers.ts';

const sizeKey = 'n';
const cut = 'A part of this link is missing. Ask for the whole link, to its end.';

/** What a link says, by key, as plain text. Whoever understands a key takes it out; what stays was not understood. */
export type Pairs = Map<string, string>;

/**
 * Writes pairs as a fragment: the version first, then how much there is, so that a link that was cut is known by what it still
 * holds, and the rest sorted, so that the same content always gives the same link.
 */
export function writePairs(version: number, pairs: Pairs): string {
  const parts = [...pairs].map(([key, text]) => `${key}=${encode(text)}`).sort();
  const size = pairs.size > 0 ? [`${sizeKey}=${fromNumber(measure(pairs))}`] : [];
  return `#${[`v=${version}`, ...size, ...parts].join('&')}`;
}

/** Reads a fragment. Never throws: keeps what can be read, and says in a sentence for each part what was left out. */
export function readPairs(fragment: string): { pairs: Pairs; problems: string[] } {
  const pairs: Pairs = new Map();
  const problems: string[] = [];
  for (const part of cleanFragment(fragment).split('&').filter(Boolean)) {
    const [, name = '', value] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
    // Keys have small letters only, and some programs that pass links on change the case.
    const [key, text] = [decode(name)?.toLowerCase(), value === undefined ? undefined : decode(value)];
    if (!key || text === undefined) problems.push(`“${clip(part)}” in the link cannot be read. It was left out.`);
    else if ((pairs.get(key) ?? text) !== text)
      problems.push(`“${clip(key)}” is twice in the link. The first one was taken.`);
    else pairs.set(key, text);
  }
  const size = toNumber(pairs.get(sizeKey) ?? '');
  pairs.delete(sizeKey);
  // Links of the past do not say it.
  if (size !== undefined && size > measure(pairs)) problems.push(cut);
  return { pairs, problems };
}

/** Takes the version out of what a link says, and says what follows where it is not the one that this site writes. */
export function takeVersion(pairs: Pairs, known: number, ...older: number[]): string[] {
  const version = pairs.get('v');
  pairs.delete('v');
  if ([known, ...older].some((one) => version === String(one))) return [];
  if (version === undefined) return ['The start of the link is missing, so a part of it may be lost.'];
  const newer = /^\d{1,6}$/.test(version) && Number(version) > known;
  if (!newer) return [`“${clip(version)}” is no version of a link. It was read as version ${known}.`];
  return [`The link has version ${version}, and this page reads version ${known}. Load the page again, then the link.`];
}

/** What is left of a link once all parts that are known were taken out of it, in sentences. */
export const sayLeft = (pairs: Pairs): string[] =>
  [...pairs].map(([key, text]) => `“${clip(`${key}=${text}`)}” in the link was not understood. It was left out.`);

/** Brackets and the like end a link in chats and in Markdown wherever they stand, and other characters where they stand last. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]|(?<![._~-])[._~-]+$/g, (characters) =>
    [...characters].map((character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
  );
}

/** How many characters there are in all keys and texts: the same in whatever way they are escaped and ordered. */
function measure(pairs: Pairs): number {
  let size = 0;
  for (const [key, text] of pairs) if (key !== 'v') size += key.length + text.toWellFormed().length;
  return size;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
