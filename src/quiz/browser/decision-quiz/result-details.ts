import { button } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import type { ResultText } from '../../core/describe-result.ts';
import { named } from '../../core/words.ts';
import { answerList } from './answer-list.ts';
import type { Quiz } from './quiz.ts';
import { task } from './task.ts';

/** What stands behind a result, folded: answers, open facts, what comes later, and how to check it. */
export function resultDetails(quiz: Quiz, text: ResultText): HTMLElement {
  const { words } = quiz.data;
  const folds = [
    fold('Your answers', ...answerList(quiz, text, 'result')),
    text.alsoOpen.length > 0 &&
      fold(
        'What is still unknown',
        make(
          'dl',
          { class: 'answers' },
          ...text.alsoOpen.map(({ short, findOut }) => make('div', {}, make('dt', {}, short), make('dd', {}, findOut))),
        ),
      ),
    text.later.length > 0 &&
      fold(
        text.onCondition ? 'What would come after that' : 'What to fix after that',
        make('ol', { class: 'later' }, ...text.later.map((one) => make('li', {}, ...task(quiz, one)))),
      ),
    screenOnly(
      'How this was decided',
      make(
        'p',
        {},
        'The rules are read from the top, and the first row that fits decides. Nothing is added up or averaged.',
      ),
      make('ol', {}, ...words.rules.map((rule, place) => make('li', {}, ...sayRule(quiz, rule, place, text)))),
      ...(quiz.pages.howItDecides
        ? [
            make(
              'p',
              {},
              make('a', { href: `${quiz.pages.howItDecides}${quiz.fragment()}` }, 'See the tree with your way marked'),
            ),
          ]
        : []),
    ),
  ];
  return make(
    'section',
    { class: 'behind' },
    make('h2', {}, 'Behind this result'),
    ...folds.filter((one) => one !== false),
    make('p', { class: 'no-print doors' }, button('Start again', quiz.restart)),
  );
}

/** A rule with what it recommends; the one that decided says so. */
function sayRule({ data }: Quiz, { id, says }: { id: string; says: string }, place: number, { result }: ResultText) {
  const { model, words } = data;
  const { short } = named(words.outcomes, model.outcomes[model.rules[place]?.outcome ?? -1]?.id ?? '');
  return [says, ` ${short}.`, ...(id === result.rule ? [make('strong', {}, ' This row decided.')] : [])];
}

function fold(title: string, ...content: (Node | string)[]): HTMLElement {
  return make('details', { class: 'folded' }, make('summary', {}, make('h3', {}, title)), make('div', {}, ...content));
}

function screenOnly(title: string, ...content: (Node | string)[]): HTMLElement {
  const made = fold(title, ...content);
  made.classList.add('no-print');
  return made;
}
