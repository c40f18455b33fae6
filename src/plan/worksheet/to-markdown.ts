import { linesOf, toMarkdownLine } from '../../readiness/markdown-text.ts';
import { checkField } from './check.ts';
import { fillIn } from './fill.ts';
import { type FilledRow, type FilledSection, isBlank } from './filled.ts';
import type { Kept } from './kept.ts';
import { listDoubts, listMissing, sayMissing } from './missing.ts';
import type { Sheet } from './sheet.ts';

/** The worksheet as a Markdown page for a planning document. */
export function sheetToMarkdown(sheet: Sheet, kept: Kept, { date, link }: { date: string; link: string }): string {
  const sections = fillIn(sheet, kept);
  const parts = sections.map(({ title, add, rows, unmet }) => {
    const shown = add ? rows.filter((row) => !isBlank(row)) : rows;
    const texts = shown.length > 0 ? shown.map(writeRow) : ['Nothing entered.'];
    return [`## ${title}`, ...texts, ...(unmet ? writeUnmet(unmet) : [])].join('\n\n');
  });
  const head = [
    `# ${sheet.name}`,
    [`- Date: ${date}`, `- Worksheet: <${link}>`, `- ${sayMissing(listMissing(sections), listDoubts(sections))}`].join(
      '\n',
    ),
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function writeRow({ title, fields }: FilledRow): string {
  const list = fields.map(({ label, value, unit, kind }) => {
    if (value === '') return `- **${head(label)}** (empty)`;
    // Further lines stay in the item of the list by their indent.
    const text = linesOf(value).map(toMarkdownLine).join('\\\n  ');
    const doubt = checkField({ kind }, value);
    return `- **${head(label)}** ${text}${unit ? ` ${unit}` : ''}${doubt ? `\\\n  (${doubt})` : ''}`;
  });
  return [...(title ? [`### ${title}`] : []), list.join('\n')].join('\n\n');
}

const writeUnmet = ({ says, points }: NonNullable<FilledSection['unmet']>) => [
  `**${toMarkdownLine(says)}**`,
  points.map((point) => `- ${toMarkdownLine(`${point.where}: ${point.says}`)}`).join('\n'),
];

const head = (label: string) => (label.endsWith('?') ? label : `${label}:`);
