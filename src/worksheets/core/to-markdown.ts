import { sayUnit } from '../../entry/core/item-words.ts';
import { linesOf, toMarkdownLine } from '../../text/markdown-text.ts';
import { readNumber } from '../../text/read-number.ts';
import { checkField } from './check.ts';
import { fillIn } from './fill.ts';
import { type FilledRow, type Finding, isBlank } from './filled.ts';
import { listDoubts, listMissing, sayMissing } from './missing.ts';
import type { WorksheetForm } from './worksheet.ts';
import type { WorksheetEntries } from './worksheet-entries.ts';

/** The worksheet as a Markdown page for a planning document. */
export function sheetToMarkdown(
  sheet: WorksheetForm,
  kept: WorksheetEntries,
  { date, link }: { date: string; link: string },
): string {
  const sections = fillIn(sheet, kept);
  const parts = sections.map(({ title, add, rows, finding }) => {
    const shown = add ? rows.filter((row) => !isBlank(row)) : rows;
    const texts = shown.length > 0 ? shown.map(writeRow) : ['Nothing entered.'];
    return [`## ${title}`, ...texts, ...(finding ? writeFinding(finding) : [])].join('\n\n');
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
  const list = fields.map((field) => {
    const { label, value, unit } = field;
    if (value === '') return `- **${head(label)}** (empty)`;
    // Further lines stay in the item of the list by their indent.
    const text = linesOf(value).map(toMarkdownLine).join('\\\n  ');
    const doubt = checkField(field, value);
    return `- **${head(label)}** ${text}${unit ? ` ${sayUnit(unit, readNumber(value) ?? 0)}` : ''}${doubt ? `\\\n  (${doubt})` : ''}`;
  });
  return [...(title ? [`### ${title}`] : []), list.join('\n')].join('\n\n');
}

const writeFinding = ({ says, points }: Finding) => [
  `**${toMarkdownLine(says)}**`,
  points.map((point) => `- ${toMarkdownLine(`${point.where}: ${point.says}`)}`).join('\n'),
];

const head = (label: string) => (label.endsWith('?') ? label : `${label}:`);
