import type { Part } from './types.ts';
import { toPlainWord } from './words.ts';

// A mark holds no other one, so nothing looks for its end twice.
const inMark = /<mark>((?:(?!<mark>).)*?)<\/mark>/s;
const before = /^[^\p{L}\p{N}]*/u;
// Looking back lets it begin at the first of many such signs only.
const after = /(?<![^\p{L}\p{N}+#])[^\p{L}\p{N}+#]*$/u;

/** Splits an excerpt into marked and unmarked text; punctuation at the edge of a mark stays outside it. */
export function splitMarks(excerpt: string): Part[] {
  return excerpt.split(inMark).flatMap((piece, index) => {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return index % 2 ? markCore(text) : keepText(text);
  });
}

/** Marks the words of a title that are among the words that matched. */
export function markWords(title: string, matched: Set<string>): Part[] {
  return title.split(/(\s+)/).flatMap((text) => (matched.has(toPlainWord(text)) ? markCore(text) : keepText(text)));
}

/** An excerpt without the title, or the end of it, with which it begins: the title stands above it. */
export function dropTitle(parts: Part[], title: string): Part[] {
  const text = parts.map((part) => part.text).join('');
  const titleWords = title.split(' ');
  const ends = titleWords.map((_, index) => titleWords.slice(index).join(' '));
  // A label may stand before the whole title, and dots before the end of one.
  const end = ends.find((words, index) => text.slice(0, words.length + (index ? 2 : 40)).includes(words));
  if (!end) return parts;
  let left = text.indexOf(end) + end.length;
  left += text.slice(left).search(/[^\s.:]|$/);
  return parts.flatMap((part) => {
    const rest = part.text.slice(left);
    left = Math.max(0, left - part.text.length);
    return rest ? [{ ...part, text: rest }] : [];
  });
}

function markCore(text: string): Part[] {
  const [start = ''] = before.exec(text) ?? [];
  const rest = text.slice(start.length);
  const [end = ''] = after.exec(rest) ?? [];
  return [...keepText(start), { text: rest.slice(0, rest.length - end.length), marked: true }, ...keepText(end)];
}

function keepText(text: string): Part[] {
  return text ? [{ text, marked: false }] : [];
}
