import { type Answers, withAnswer } from '../../../decision/answers.ts';
import { encodeAnswers } from '../../../decision/link.ts';
import { type OpenedLink, openLink } from '../../../decision/open-link.ts';
import { button } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import { notLoaded } from '../../../dom/not-loaded.ts';
import { forget, remember } from '../../../dom/storage.ts';
import { longestFragment, tooLongLink } from '../../../text/limits.ts';
import { findSetAside } from '../../core/find-set-aside.ts';
import { fittingView, openedView, type QuizView, viewAfter, viewBefore } from '../../core/journey.ts';
import type { QuizData } from '../../core/quiz-data.ts';
import { saySetAside } from '../../core/say-set-aside.ts';
import { readHistory, writeHistory } from './address.ts';
import { showQuestion } from './question-view.ts';
import type { Quiz, Shown } from './quiz.ts';
import { showResult } from './result-view.ts';
import { prepareStart } from './start-view.ts';
import { storageKey } from './storage-key.ts';
import { showTurn } from './turn-view.ts';

/** What to say when the browser keeps nothing more. */
const notKept =
  'This browser does not keep your answers for the next visit. The address of this page holds them, so a bookmark brings you back.';

/** Runs a quiz inside its element: answers in, views out, every step an entry in the history of the browser. */
export function runQuiz(host: HTMLElement, data: QuizData): void {
  const { model, words } = data;
  const stage = host.querySelector('.stage') as HTMLElement;
  const notices = host.querySelector('.notices') as HTMLElement;
  const start = stage.firstElementChild as HTMLElement;
  const pageTitle = document.title;
  let view: QuizView = { at: 'start' };
  let depth = 0;
  let visit = '';

  const fragment = () => (Object.keys(quiz.answers).length > 0 ? encodeAnswers(model, quiz.answers) : '');
  const record = (how: 'push' | 'replace', at = fragment()) =>
    writeHistory(how, { view, depth, visit, about: quiz.about }, at);
  const keep = () => {
    quiz.kept = remember(storageKey(data), fragment());
  };
  const show = (focus: boolean) => {
    const { content, title } = render(view);
    stage.replaceChildren(content);
    document.title = title ? `${title} | ${pageTitle}` : pageTitle;
    const heading = stage.querySelector('h1');
    if (!focus || !heading) return;
    // As on a new page: the reader starts at its top, and reading goes on at the heading.
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };
  const render = (shown: QuizView): Shown => {
    if (shown.at === 'question') return showQuestion(quiz, host, shown);
    if (shown.at === 'turn') return showTurn(quiz);
    if (shown.at === 'result') return showResult(quiz);
    prepareStart(quiz, start);
    return { content: start };
  };
  const tell = (...lines: (string | Node)[]) => {
    notices.replaceChildren(...lines.map((line) => make('p', {}, line)));
  };

  const quiz: Quiz = {
    data,
    answers: {},
    kept: true,
    about: '',
    name(about) {
      quiz.about = about;
      record('replace');
    },
    pages: { ...host.dataset },
    fragment,
    link: () => `${location.origin}${location.pathname}${fragment()}`,
    go(to, ...says) {
      // At each step, since a result that is not kept is lost with the page.
      tell(...(quiz.kept ? [] : [notKept]), ...says);
      // The entry that is left shows these answers when the reader comes back to it.
      record('replace');
      view = to;
      depth++;
      record('push');
      show(true);
    },
    back() {
      if (depth > 0) history.back();
      else quiz.go(viewBefore(model, quiz.answers, view));
    },
    answer(from, option) {
      const before = quiz.answers;
      quiz.answers = withAnswer(before, from.question, option);
      keep();
      const setAside = saySetAside(words, findSetAside(model, before, quiz.answers));
      const undo = () => quiz.take(before, from, 'Your answers are as they were.');
      quiz.go(viewAfter(model, quiz.answers, from), ...(setAside ? [setAside, button('Undo this change', undo)] : []));
    },
    take(answers, to, ...says) {
      quiz.answers = answers;
      keep();
      quiz.go(to, ...says);
    },
    restart() {
      const before: Answers = quiz.answers;
      const was = view;
      forget(storageKey(data));
      quiz.answers = {};
      const takeBack = button('Take them back', () => quiz.take(before, was));
      quiz.go({ at: 'start' }, 'Your answers are deleted. ', takeBack);
    },
  };

  /** Few links need words about themselves, so these come when one does. */
  const tellOpened = async (opened: OpenedLink) => {
    const shown = view;
    const lines = await import('../../core/say-opened.ts').then(
      ({ sayOpened }) => sayOpened(words, opened),
      () => [notLoaded],
    );
    // Whoever went on meanwhile is told nothing about a step that is past.
    if (view === shown) tell(...lines);
  };

  const open = () => {
    const entry = readHistory();
    depth = entry?.depth ?? 0;
    quiz.about = entry?.about ?? '';
    visit = entry?.visit ?? String(Date.now());
    // A link to a place on the page, followed before this script ran, holds no answers.
    const isPlace = document.getElementById(location.hash.slice(1)) !== null;
    const isTooLong = location.hash.length > longestFragment;
    const opened = openLink(model, data.migrations, data.older, isPlace || isTooLong ? '' : location.hash);
    quiz.answers = opened.answers;
    view = entry ? fittingView(model, quiz.answers, entry.view) : openedView(model, opened);
    tell();
    if (isTooLong) tell(tooLongLink);
    // What was not read stays as it is until the reader goes on: it can be copied, and a reload says the same of it.
    record('replace', isTooLong ? location.hash : fragment());
    show(entry !== undefined);
    if (opened.dropped.length > 0 || opened.unknownEdition !== undefined || opened.older) void tellOpened(opened);
  };

  window.addEventListener('popstate', () => {
    const entry = readHistory();
    if (entry?.visit !== visit) return open();
    view = fittingView(model, quiz.answers, entry.view);
    depth = entry.depth;
    tell();
    record('replace');
    show(true);
  });
  open();
}
