import { literal } from '../quiz/literal.ts';

/** One line of plain text as Markdown: what a reader sees is what was typed, and an address is a link. */
export function toMarkdownLine(line: string): string {
  if (/^https?:\/\/[^\s<>\\]+$/.test(line)) return `<${line}>`;
  return literal(line)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\')
    .replace(/^[-+=]/, '\\$&');
}

/** The lines of a text, without what no Markdown keeps: spaces at their ends and control signs. */
export const linesOf = (text: string): string[] =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .map((line) => line.replaceAll(/[\0-\x1f\x7f]/g, ' ').trim());
