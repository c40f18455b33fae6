import { listItems } from '../item-fingerprints.ts';
import type { Path } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { Project } from '../project.ts';

/** First words of a title that leave open what to do. */
const weakStarts = /^(?:a|an|the|ensure|consider|try|make sure|be|have|think|understand|\w+ing)\b/i;

/** Words in `done` that two people would judge differently. */
const vague =
  /\b(?:appropriate(?:ly)?|adequate(?:ly)?|sufficient(?:ly)?|robust(?:ly)?|proper(?:ly)?|regular(?:ly)?|reasonabl[ey]|as needed|where necessary|if possible|best practices?|should|might|good enough|well-?tested|TBD|etc)\b/i;

/** Names items that nobody could act on, check or judge alike. */
export function checkItemWords(project: Project): Problem[] {
  return listItems(project).flatMap(({ entry, item }) => {
    const say = (path: Path, message: string, fix: string): Problem[] => [
      { id: 'vague-item', file: entry.file, ...entry.locate(path), message, fix },
    ];
    const start = weakStarts.exec(item.title)?.[0];
    const word = vague.exec(item.done)?.[0];
    const value = item.condition?.value;
    return [
      ...(start
        ? say(
            ['title'],
            `the title starts with \`${start}\``,
            'Start with the verb that says what to do, such as *Measure* or *Name*.',
          )
        : []),
      ...(/[.!?]$/.test(item.title)
        ? say(['title'], 'the title ends like a sentence', 'Leave the sign at the end out.')
        : []),
      ...(word
        ? say(['done'], `two people may judge \`${word}\` differently`, 'Say what can be seen or counted.')
        : []),
      ...(/[.!?]\s+[A-Z]/.test(item.done)
        ? say(
            ['done'],
            '`done` has more than one sentence',
            'Say it in one sentence; what explains it belongs in `why` or `how`.',
          )
        : []),
      ...(value !== undefined && !says(item.done, value)
        ? say(['condition', 'value'], `\`done\` does not say ${value}`, 'Let both say the same number, in digits.')
        : []),
      ...(item.applies.length > 1 && item.applies.includes('any')
        ? say(['applies'], '`any` stands beside other kinds of system', 'Leave `any` alone, or take it out.')
        : []),
    ];
  });
}

/** Whether a text has the number in digits, with or without commas between thousands. */
function says(text: string, value: number): boolean {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).some((digits) => Number(digits.replaceAll(',', '')) === value);
}
