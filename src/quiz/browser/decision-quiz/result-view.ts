import { button, textButton } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import { describeResult, type ResultText } from '../../core/describe-result.ts';
import { joinWays } from '../../core/join-ways.ts';
import { leadHere, onlyIf } from '../../core/sentences.ts';
import type { Task } from '../../core/task.ts';
import { named } from '../../core/words.ts';
import { cite } from './cite.ts';
import { condition } from './condition.ts';
import { leadOn } from './lead-on.ts';
import { mark } from './mark.ts';
import { ownPlace } from './own-place.ts';
import type { Quiz, Shown } from './quiz.ts';
import { resultDetails } from './result-details.ts';
import { takeAway } from './take-away.ts';
import { saySide, task } from './task.ts';

/** The whole result on one screen, and behind it what it was made of. */
export function showResult(quiz: Quiz): Shown {
  const { model, words } = quiz.data;
  const text = describeResult(model, words, quiz.answers);
  const content = make(
    'article',
    { class: `result ${text.tone ?? 'open'}` },
    button('Back', quiz.back, { class: 'quiet-button back' }),
    make(
      'div',
      { class: 'sheet' },
      make('header', {}, mark(text.name), make('h1', { tabindex: '-1' }, text.title)),
      firstThing(quiz, text),
      ownPlace(quiz, text),
      ...leads(text),
      why(text),
      ...change(text),
      ...rests(text),
      ...trial(quiz, text),
      ...length(text),
      ...condition(quiz, text),
    ),
    takeAway(quiz, text),
    ...leadOn(quiz, text),
    resultDetails(quiz, text),
  );
  return { content, title: text.title };
}

function firstThing(quiz: Quiz, { first, meanwhile, state, worthFinding, left }: ResultText): HTMLElement {
  if (!first)
    return make(
      'section',
      { class: 'first-thing' },
      make('h2', {}, worthFinding.length > 1 ? 'Find these two out first' : 'Find this out first'),
      ...worthFinding.map(({ question, ask, findOut }) =>
        make('div', {}, make('h3', {}, ask), make('p', {}, findOut, ' ', answerNow(quiz, question))),
      ),
    );
  return make(
    'section',
    { class: 'first-thing' },
    make('h2', {}, 'The first thing to do'),
    ...task(quiz, { ...first, ...(left.length === 0 && { to: undefined }) }),
    ...(meanwhile ? [make('p', {}, meanwhile)] : []),
    ...(first.question ? [make('p', { class: 'no-print' }, answerNow(quiz, first.question))] : []),
    ...goOn(quiz, first, left, state),
  );
}

/** The way to a fact that the reader has found out. */
function answerNow(quiz: Quiz, question: string): HTMLElement {
  const { ask } = named(quiz.data.words.questions, question);
  return textButton('I know it now', () => quiz.go({ at: 'question', question, from: 'result' }), ask);
}

/** The one way on: to the questions about what to fix, as long as some are not answered, and else to how it is done. */
function goOn(quiz: Quiz, { to }: Task, [question, ...others]: string[], state: ResultText['state']): HTMLElement[] {
  if (question === undefined)
    return to ? [make('p', { class: 'no-print' }, make('a', { class: 'button', href: to }, 'How to do it'))] : [];
  const count = `${others.length + 1} ${others.length === 0 ? 'question' : 'questions'}`;
  const label = state === 'not-looked' ? `Find what to fix first: ${count}` : `Answer the ${count} left`;
  return [
    make(
      'p',
      { class: 'no-print' },
      button(label, () => quiz.go({ at: 'question', question }), { class: 'button' }),
    ),
  ];
}

function rows(all: [name: string, text: string][]): HTMLElement {
  return make(
    'dl',
    { class: 'answers' },
    ...all.map(([name, text]) => make('div', {}, make('dt', {}, name), make('dd', {}, text))),
  );
}

function leads({ leadsTo }: ResultText): HTMLElement[] {
  if (leadsTo.length === 0) return [];
  return [
    make(
      'section',
      { class: 'leads limits' },
      make('h2', {}, 'Where the answers would lead'),
      rows(joinWays(leadsTo).map(({ answers, name }) => [answers, name])),
    ),
  ];
}

function why({ text, leaning, why: answers }: ResultText): HTMLElement {
  return make(
    'section',
    { class: 'why' },
    make('h2', {}, 'Why'),
    make('p', {}, leaning ?? text),
    ...(answers.length > 0
      ? [
          rows(answers.map(({ short, answer }) => [short, answer ?? ''])),
          make('p', { class: 'quiet' }, leadHere(answers)),
        ]
      : []),
  );
}

function change({ ways }: ResultText): HTMLElement[] {
  return ways.map(({ to, actions, none }) =>
    make(
      'section',
      { class: 'limits' },
      make('h2', {}, `What would make it a ${to.toLowerCase()}`),
      ...(actions
        ? [
            make(
              'ol',
              {},
              ...actions.map(({ text, if: given, title, to: address }) =>
                make(
                  'li',
                  {},
                  given ? `${text} ${onlyIf(given)}` : text,
                  ...(address ? [' ', make('a', { href: address }, title)] : []),
                ),
              ),
            ),
          ]
        : [make('p', {}, none)]),
    ),
  );
}

function rests({ restsOn }: ResultText): HTMLElement[] {
  if (restsOn.length === 0) return [];
  return [
    make(
      'section',
      { class: 'limits' },
      make('h2', {}, 'What this rests on'),
      make('ul', {}, ...restsOn.map((fact) => make('li', {}, fact))),
      make('p', { class: 'quiet' }, 'If one of these turns out untrue, come back and change your answer.'),
    ),
  ];
}

function length({ timeBox, side }: ResultText): HTMLElement[] {
  if (!timeBox) return [];
  return [
    make(
      'section',
      { class: 'limits length' },
      make('h2', {}, 'How long it takes'),
      make('p', {}, timeBox),
      ...saySide(side),
    ),
  ];
}

function trial(quiz: Quiz, { trial: limits, sources, side }: ResultText): HTMLElement[] {
  if (!limits) return [];
  const row = (name: string, text: string) => make('div', {}, make('dt', {}, name), make('dd', {}, text));
  return [
    make(
      'section',
      { class: 'limits' },
      make('h2', {}, 'Its limits'),
      make(
        'dl',
        {},
        row('Time box', limits.timeBox),
        row('Pass mark', limits.passMark),
        row('Stop for good', limits.stop),
      ),
      ...cite(quiz.data.sources, sources),
      ...saySide(side),
    ),
  ];
}
