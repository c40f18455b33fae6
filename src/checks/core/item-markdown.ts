import { effortWords, gapWords, roleWords, systemWords, whenWords } from '../../entry/core/item-words.ts';
import { sayBounds } from '../../entry/core/system-words.ts';
import type { ApiItem } from '../../schemas/api.ts';
import { toMarkdownLine } from '../../text/markdown-text.ts';

/** An item in full as Markdown, for a planning document. */
export function toItemMarkdown(item: ApiItem): string {
  const { evidence, condition } = item;
  return `${[
    `# ${toMarkdownLine(item.title)}`,
    `**Done when:** ${toMarkdownLine(item.done)}`,
    ...(condition ? [`**Condition:** ${toMarkdownLine(condition.says)} (${basisWords[condition.basis]})`] : []),
    bullets([
      `Id: ${item.id}`,
      `Permanent address: <${item.address}>`,
      `Gap: ${gapWords[item.gap]}`,
      `Must be met before launch: ${item.gate ? 'yes' : 'no'}`,
      `Due: ${whenWords[item.when]}`,
      `Usual effort: ${effortWords[item.effort]}`,
      `Usual owner: ${roleWords[item.role]}`,
      `For: ${item.applies.map((system) => systemWords[system]).join(', ')}`,
      ...sayBounds(item),
      `Revision: ${item.revision}`,
    ]),
    '## Why it matters',
    toMarkdownLine(item.why),
    '## How to check it',
    item.how.map((step, place) => `${place + 1}. ${toMarkdownLine(step)}`).join('\n'),
    '## What counts as evidence',
    toMarkdownLine(evidence.what),
    `It counts for ${evidence.days} days (our judgment).`,
    ...(evidence.until ? [`What ends it earlier: ${toMarkdownLine(evidence.until)}`] : []),
    '## Sources',
    bullets(
      item.sources.map(
        ({ title, url, by }) => `${url ? linked(title, url) : toMarkdownLine(title)}. ${toMarkdownLine(by)}.`,
      ),
    ),
    ...(item.related.length > 0
      ? ['## Read more', bullets(item.related.map(({ title, address }) => linked(title, address)))]
      : []),
  ].join('\n\n')}\n`;
}

const basisWords = { sourced: 'from a source', house: 'our judgment' } as const;

const bullets = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
const linked = (text: string, to: string) => `[${toMarkdownLine(text)}](<${to}>)`;
