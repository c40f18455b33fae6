import type { Part } from './types.ts';
import { splitWords, toPlainWord } from './words.ts';

const inMark = /<mark>(.*?)<\/mark>/s;
const edges = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/su;

/** Splits an excerpt into marked and unmarked text; punctuation at the edge of a mark stays outside it. */
export function splitMarks(excerpt: string): Part[] {
  return joinParts(
    excerpt.split(inMark).flatMap((piece, index) => {
      const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return index % 2 === 0 ? [{ text, marked: false }] : markCore(text);
    }),
  );
}

/** Marks the words of a title that are among the words that matched. */
export function markWords(title: string, matched: Set<string>): Part[] {
  return joinParts(
    title
      .split(/(\s+)/)
      .flatMap((text) =>
        splitWords(text).some((word) => matched.has(word)) || matched.has(toPlainWord(text)) ? markCore(text) : [{ text, marked: false }],
      ),
  );
}

/** An excerpt without the title it begins with, since the title stands above it. */
export function dropTitle(parts: Part[], title: string): Part[] {
  const words = parts.flatMap((part) => part.text.split(/(?<=\s)/).map((text) => ({ text, marked: part.marked })));
  const plain = words.map(({ text }) => splitWords(text).join(' '));
  const wanted = splitWords(title).join(' ');
  // A label may come before the title, so it may begin a few words in.
  for (let start = 0; start < Math.min(8, words.length); start++) {
    for (let end = start + 1, seen = ''; end <= words.length; end++) {
      seen = `${seen} ${plain[end - 1]}`.trim();
      if (seen === wanted) return joinParts(words.slice(end)).map(trimStart);
      if (!wanted.startsWith(seen)) break;
    }
  }
  return parts;
}

function markCore(text: string): Part[] {
  const [, before = '', core = '', after = ''] = edges.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: core, marked: true },
    { text: after, marked: false },
  ];
}

function joinParts(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.marked === part.marked) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else if (part.text) joined.push(part);
  }
  return joined;
}

function trimStart(part: Part, index: number): Part {
  return index === 0 ? { ...part, text: part.text.replace(/^[\s.,:;?!]+/, '') } : part;
}
