import { linesOf, toMarkdownLine } from '../../text/markdown-text.ts';
import { type Calculator, listFields } from './calculator.ts';
import { readEntered, type Typed } from './read-entered.ts';
import { reckon, saySum } from './reckon.ts';
import { unitNames } from './say-number.ts';

/** A calculation as Markdown, to be checked by whoever gets it: what was entered, what follows, and each formula in words. */
export function sumToMarkdown(
  calculator: Calculator,
  typed: Typed,
  { date, link }: { date: string; link: string },
): string {
  const entered = readEntered(listFields(calculator), typed);
  const results = reckon(calculator, entered);
  const said = (text: string) => linesOf(text).map(toMarkdownLine).join(' ');
  return [
    `# ${calculator.title}`,
    `${date}. ${said(saySum(calculator, entered))}`,
    ...calculator.lines.flatMap(({ title, members }) => [
      `## ${title}`,
      members.map(({ id, label, words }) => `- ${label}: **${results.get(id)?.says}**. ${words}`).join('\n'),
    ]),
    '## What was entered',
    calculator.fields
      .flatMap(({ title, members }) =>
        members.map(
          ({ name, label, unit }) =>
            `- ${title}, ${label.toLowerCase()} (${unitNames[unit]}): ${said(typed[name] ?? '') || 'empty'}`,
        ),
      )
      .join('\n'),
    `Work it out again: <${link}>`,
  ]
    .join('\n\n')
    .concat('\n');
}
