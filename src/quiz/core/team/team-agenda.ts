import { listWords } from '../../../text/list-words.ts';
import { literal } from '../../../text/literal.ts';
import type { TeamReport } from './team-report.ts';
import type { Fact, Topic } from './team-topics.ts';

/** The agenda of a meeting that settles what a team disagrees on, as Markdown. */
export function writeAgenda(report: TeamReport, link: string): string {
  const { headline, lead, people, talk, order, settle, facts, leave, unanswered, agreed } = report;
  const sections = [
    talk.length > 0 && ['Talk about these first', order, '', ...talk.flatMap(writeTopic)],
    settle.length > 0 && ['Settle these: they change what you do first', ...settle.flatMap(writeTopic)],
    facts.length > 0 && ['Find out', ...facts.flatMap(writeFact)],
    unanswered.length > 0 && ['Answer together', `- Nobody has answered: ${literal(unanswered.join(', '))}`],
    leave.length > 0 && [
      'Leave for another day',
      'These change neither the recommendation nor what you do first.',
      '',
      ...leave.map((topic) => `- ${literal(topic.ask)} ${literal(topic.note ?? '')}`.trim()),
    ],
    ['Write down before you leave', '- Recommendation we act on:', '- First step, and who takes it:'],
  ];
  return [
    '# Agenda: what to settle together',
    '',
    `- People: ${literal(listWords(people))}`,
    `- Where we stand: ${literal([headline, ...lead].join(' '))}`,
    ...(agreed.length > 0 ? [`- Agreed already: ${literal(agreed.join(', '))}`] : []),
    `- Comparison: <${link}>`,
    ...sections
      .filter((section) => section !== false)
      .flatMap(([title = '', ...lines], place) => ['', `## ${place + 1}. ${title}`, '', ...lines]),
    '',
  ].join('\n');
}

function writeTopic({ ask, positions, unsure, bring }: Topic, place: number): string[] {
  return [
    ...(place > 0 ? [''] : []),
    `### ${literal(ask)}`,
    '',
    ...positions.map(({ says, who, leads }) => `- ${literal(`${who}: “${says}”. ${leads ?? ''}`).trim()}`),
    ...(unsure ? [`- ${literal(unsure)}`] : []),
    `- Bring: ${literal(bring)}`,
    `- We decide:`,
  ];
}

function writeFact({ ask, who, bring, decides }: Fact): string[] {
  return [
    `- ${literal(ask)}${decides ? ' **The recommendation waits for this.**' : ''}`,
    `  - ${literal(who)}`,
    `  - How: ${literal(bring)}`,
    `  - Who finds out, by when:`,
  ];
}
