import { literal } from '../../text/literal.ts';
import { listCitedWorks } from './cited-works.ts';
import type { AnswerText, ResultText } from './describe-result.ts';
import { joinWays } from './join-ways.ts';
import type { CitedWork } from './quiz-data.ts';
import { leadHere, onlyIf, takesSide } from './sentences.ts';
import type { Task } from './task.ts';

/** What a decision record says besides the result itself. */
export interface RecordFacts {
  /** Title of the quiz. */
  title: string;
  /** The reader's name for the idea, or an empty one. */
  about: string;
  /** The works that the quiz cites. */
  works: CitedWork[];
  /** Absolute link to the result. */
  link: string;
  /** The day of the record and the day to look at it again, as YYYY-MM-DD. */
  date: string;
  reviewBy: string;
}

/** The result as a Markdown page for a planning document, with one paragraph on top for whoever reads no further. */
export function toMarkdown(text: ResultText, { title, about, works, link, date, reviewBy }: RecordFacts): string {
  return `${[
    `# ${title}`,
    inShort(text),
    [
      ...(about ? [`- Idea: ${literal(about)}`] : []),
      `- Recommendation: ${text.name}`,
      `- Date: ${date}`,
      `- Look at it again by: ${reviewBy}`,
      `- Answers and reasons: <${link}>`,
    ].join('\n'),
    section('First thing to do', [
      ...(text.first ? [task(text.first)] : []),
      ...(text.meanwhile ? [text.meanwhile] : []),
    ]),
    section(
      'Find out first',
      text.worthFinding.map(({ ask, findOut }) => `- **${ask}** ${findOut}`),
    ),
    section(
      'What the answers would lead to',
      joinWays(text.leadsTo).map(({ answers, name }) => `- ${answers}: ${name}`),
    ),
    section(
      text.onCondition ? `If it becomes a ${text.onCondition.name}` : '',
      text.onCondition?.first ? [`This comes first: ${task(text.onCondition.first)}`] : [],
    ),
    section('Why', [text.text, ...text.why.map(answer), ...(text.why.length > 0 ? [leadHere(text.why)] : [])]),
    ...text.ways.map((way) =>
      section(
        `What would make it a ${way.to.toLowerCase()}`,
        way.actions
          ? way.actions.map(
              ({ text: what, if: given }, place) => `${place + 1}. ${what}${given ? ` ${onlyIf(given)}` : ''}`,
            )
          : [way.none],
      ),
    ),
    section(
      'Limits of the trial',
      text.trial
        ? [
            `- Time box: ${text.trial.timeBox}`,
            `- Pass mark: ${text.trial.passMark}`,
            `- Stop for good: ${text.trial.stop}`,
            ...saySide(text.side),
          ]
        : [],
    ),
    section(
      'What this rests on',
      text.restsOn.map((fact) => `- ${fact}`),
    ),
    section('How long it takes', text.timeBox ? [text.timeBox, ...saySide(text.side)] : []),
    section(
      text.onCondition ? 'What would come after that' : 'After that',
      text.later.map((one) => `- ${task(one)}`),
    ),
    section(
      'Still unknown',
      text.alsoOpen.map(({ short, findOut }) => `- **${short}:** ${findOut}`),
    ),
    section('Answers', text.answers.map(answer)),
    section(
      'Sources',
      listCitedWorks(text, works).map(
        ({ title: work, by, published, url }) => `- [${literal(work)}](${url}). ${literal(by)}, ${published}.`,
      ),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** One paragraph for whoever reads no further; what it leaves out stands below. */
function inShort({ title, text, leaning, first, trial, timeBox, worthFinding, onCondition }: ResultText): string {
  const parts = [
    title,
    leaning ?? text,
    first && `First: ${first.title}. ${first.text}`,
    worthFinding.length > 0 && `To find out: ${worthFinding.map(({ ask }) => ask).join(' ')}`,
    onCondition?.first && `If it becomes a ${onCondition.name}, this comes first: ${onCondition.first.title}.`,
    trial && `Time box: ${trial.timeBox}`,
    timeBox && `How long: ${timeBox}`,
    first &&
      'To decide: who does it, with how many hours and how much money, and on which day the outcome is reported.',
  ];
  return `**In short.** ${parts.filter(Boolean).join(' ')}`;
}

function section(heading: string, lines: string[]): string {
  if (lines.length === 0) return '';
  // A list needs a blank line before and after the paragraphs around it.
  const text = lines.reduce((all, line, place) => {
    const listed = (one: string | undefined) => /^(- |\d+\. )/.test(one ?? '');
    return place === 0 ? line : `${all}${listed(line) && listed(lines[place - 1]) ? '\n' : '\n\n'}${line}`;
  }, '');
  return `## ${heading}\n\n${text}`;
}

const task = ({ title, text, side }: Task) => [`**${title}.** ${text}`, ...saySide(side)].join(' ');

const saySide = (side: Task['side']) => (side ? [`${takesSide} ${side.text}`] : []);

const answer = ({ short, answer: given }: AnswerText) => `- ${short}: ${given ?? 'not answered'}`;
