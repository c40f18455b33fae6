import type { Answers } from '../../decision/answers.ts';
import type { Model } from '../../decision/model.ts';
import type { OpenedLink } from '../../decision/open-link.ts';
import { replay } from '../../decision/replay.ts';
import { resolve } from '../../decision/resolve.ts';

/** What a reader of the quiz sees. */
export type QuizView =
  | { at: 'start' }
  /** One question; `from` says where a reader came from who only changes this answer. */
  | { at: 'question'; question: string; from?: 'result' | 'question' }
  /** The recommendation is settled, and there is a second part. */
  | { at: 'turn' }
  | { at: 'result' };

/** What a link shows: nothing answered is the start, a settled recommendation is the result, all else the next question. */
export function openView(model: Model, answers: Answers): QuizView {
  const { next, settled, path } = replay(model, answers);
  if (path.every(({ option }) => option === undefined)) return { at: 'start' };
  return settled || next === undefined ? { at: 'result' } : { at: 'question', question: next };
}

/** The same for a link as it was opened: whoever is asked one question again comes from there to the result at once. */
export function openedView(model: Model, { answers, older }: Pick<OpenedLink, 'answers' | 'older'>): QuizView {
  const view = openView(model, answers);
  return view.at === 'question' && older && older.again.length > 0 ? { ...view, from: 'result' } : view;
}

/** Where to go once a question is answered: the next one in order, or back to where a change began. */
export function viewAfter(model: Model, answers: Answers, { question, from }: QuizView & { at: 'question' }): QuizView {
  const { path, settled, next } = replay(model, answers);
  if (from === 'result')
    return settled || next === undefined ? { at: 'result' } : { at: 'question', question: next, from };
  const here = path.findIndex((step) => step.question === question);
  const ahead = path.slice(here + 1);
  const step = from ? path.find(({ option }) => option === undefined) : ahead[0];
  if (!step) return { at: 'result' };
  const begun = path.some(({ part, option }) => part === 2 && option !== undefined);
  if (step.part === 1 || (from ? begun : path[here]?.part === 2)) return { at: 'question', question: step.question };
  // While it is open, the result says so first, and offers the second part on condition.
  return { at: isDecided(model, answers) ? 'turn' : 'result' };
}

/** What comes before a view in the order of the quiz, for readers who did not come that way. */
export function viewBefore(model: Model, answers: Answers, view: QuizView): QuizView {
  const { path } = replay(model, answers);
  const answered = path.filter(({ option }) => option !== undefined);
  if (view.at === 'question') {
    const here = path.findIndex(({ question }) => question === view.question);
    const before = path[here - 1];
    return before ? { at: 'question', question: before.question } : { at: 'start' };
  }
  const last = (view.at === 'turn' ? answered.filter(({ part }) => part === 1) : answered).at(-1);
  return last ? { at: 'question', question: last.question } : { at: 'start' };
}

/** A view that fits the answers, should the one that was kept no longer do so. */
export function fittingView(model: Model, answers: Answers, view: QuizView | undefined): QuizView {
  if (!view) return openView(model, answers);
  const { path, settled } = replay(model, answers);
  if (view.at === 'start') return view;
  if (view.at === 'question')
    return path.some(({ question }) => question === view.question) ? view : openView(model, answers);
  const turns = path.some(({ part }) => part === 2) && isDecided(model, answers);
  return settled && (view.at === 'result' || turns) ? view : openView(model, answers);
}

const isDecided = (model: Model, answers: Answers) => resolve(model, answers).verdict !== undefined;
