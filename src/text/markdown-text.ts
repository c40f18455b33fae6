import { literal } from './literal.ts';

/** One line of plain text as Markdown: what a reader sees is what was typed, and an address is a link. */
export function toMarkdownLine(line: string): string {
  if (line === '') return '';
  return line
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}*_~])/i)
    .map((part, place) => (place % 2 === 1 ? `<${part}>` : toWords(part)))
    .join('')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\')
    .replace(/^[-+=]/, '\\$&');
}

// A bare `www.` would become a link that shows the signs which keep it from being read as Markdown.
const toWords = (text: string) =>
  literal(text)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);

/** The lines of a text, without what no Markdown keeps: control signs, and spaces and breaks at the ends. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .map((line) => line.replaceAll(/[\0-\x1f\x7f]/g, ' ').trim())
    .join('\n')
    .trim()
    .split('\n');

/** What `toMarkdownLine` was given. */
export const toPlainLine = (line: string): string =>
  line.replaceAll(/\\([!-/:-@[-`{-~])|<(https?:\/\/[^\s<>]*)>/gi, '$1$2');
