import { button } from '../../../dom/button.ts';
import { copyButton } from '../../../dom/copy-button.ts';
import { make } from '../../../dom/make.ts';
import { listWords } from '../../../text/list-words.ts';
import { writeAgenda } from '../../core/team/team-agenda.ts';
import type { TeamReport } from '../../core/team/team-report.ts';
import { showMatrix } from './matrix.ts';
import { showFacts, showTopic } from './points.ts';

/** The comparison of a team, in the order in which it is told. */
export function showReport(report: TeamReport, notes: string[], link: string): HTMLElement[] {
  const { headline, lead, people, talk, order, settle, leave, facts, unanswered } = report;
  return [
    make('p', { class: 'label' }, `${people.length} people compared: ${listWords(people)}`),
    make('h1', {}, headline),
    ...(notes.length > 0 ? [make('ul', { class: 'notes' }, ...notes.map((note) => make('li', {}, note)))] : []),
    ...lead.map((sentence) => make('p', { class: 'lead' }, sentence)),
    ...showEnds(report),
    make('p', { class: 'no-print' }, make('a', { href: '#take-it' }, 'Take it to the meeting')),
    section('Who says what', ...showMatrix(report)),
    ...(talk.length > 0 ? [section('Talk about these first', make('p', {}, order), ...talk.map(showTopic))] : []),
    ...(settle.length > 0
      ? [
          section(
            'Settle these: they change what you do first',
            make('p', {}, 'The recommendation stays the same, whichever way you settle them.'),
            ...settle.map(showTopic),
          ),
        ]
      : []),
    ...(facts.length + unanswered.length > 0 ? [section('Find out', ...showFacts(facts, unanswered))] : []),
    ...(leave.length > 0
      ? [section('No need to argue', make('p', {}, sayLeave(leave.length)), ...leave.map(showTopic))]
      : []),
    showActions(report, link),
  ];
}

function section(title: string, ...content: HTMLElement[]): HTMLElement {
  return make('section', {}, make('h2', {}, title), ...content);
}

const sayLeave = (count: number) =>
  `${count === 1 ? 'This changes' : 'These change'} neither the recommendation nor what you do first.`;

function showEnds({ ends, fix, monday }: TeamReport): HTMLElement[] {
  const more = (to: string | undefined) => (to === undefined ? [] : [' ', make('a', { href: to }, 'What this means')]);
  const list = ends.map(({ short, tone, to }) => make('li', { class: tone }, short, ...more(to)));
  const first =
    fix &&
    make('p', {}, make('strong', {}, 'Fix first: '), fix.to ? make('a', { href: fix.to }, fix.title) : fix.title);
  return [
    ...(ends.length > 1 ? [make('p', {}, 'What the different ways lead to:')] : []),
    make('ul', { class: 'ends' }, ...list),
    ...(first ? [first] : []),
    ...(monday === undefined ? [] : [make('p', {}, make('strong', {}, 'On Monday: '), monday)]),
  ];
}

function showActions(report: TeamReport, link: string): HTMLElement {
  const whole = section(
    'Take it to the meeting',
    make(
      'p',
      {},
      'The agenda lists what to talk about and what to bring. The link opens this comparison for everybody.',
    ),
    make(
      'div',
      { class: 'doors' },
      copyButton('Copy the agenda as Markdown', 'Agenda copied.', () => writeAgenda(report, link)),
      copyButton('Copy the link', 'Link copied.', () => link),
      button('Print', () => window.print()),
    ),
  );
  whole.id = 'take-it';
  whole.classList.add('no-print');
  return whole;
}
