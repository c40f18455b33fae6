import type { Part } from '../passages.ts';
import { plural } from '../report/count.ts';
import { measureStyle, type Style, shortSentence } from './measure.ts';

/** One line on how the texts read as a whole. */
export function sayStyle(parts: Part[]): string {
  const { median, short, sentences, tics } = measureStyle(parts);
  return `median sentence ${plural(median, 'word')}, ${short}% with ${shortSentence} words or fewer, of ${sentences} sentences; ${tics} stiff turns of phrase`;
}

/** The same for each kind of entry as a table in Markdown, with the words of an average page. */
export function tabulateStyle(parts: Part[]): string {
  const byKind = [...Map.groupBy(parts, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = [
    'kind',
    'files',
    'words a file',
    'sentences',
    'median sentence',
    `${shortSentence} words or fewer`,
    'tics',
  ];
  const rows = [...byKind, ['all', parts] as const].map(([kind, ofKind]) => toRow(kind, ofKind));
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function toRow(kind: string, parts: Part[]): (string | number)[] {
  const files = new Set(parts.flatMap(({ passages }) => passages.map(({ file }) => file))).size;
  const { words, sentences, median, short, tics }: Style = measureStyle(parts);
  return [kind, files, Math.round(words / Math.max(1, files)), sentences, median, `${short}%`, tics];
}
