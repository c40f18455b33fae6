import type { Answers } from '../../decision/answers.ts';
import type { Model } from '../../decision/model.ts';
import { replay } from '../../decision/replay.ts';

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

/** Where to go once a question is answered: the next one in order, or back to where a change began. */
export function viewAfter(model: Model, answers: Answers, { question, from }: QuizView & { at: 'question' }): QuizView {
  const { path, settled, next } = replay(model, answers);
  if (from === 'result') return settled || next === undefined ? { at: 'result' } : { at: 'question', question: next };
  const here = path.findIndex((step) => step.question === question);
  const ahead = path.slice(here + 1);
  const step = from ? path.find(({ option }) => option === undefined) : ahead[0];
  if (!step) return { at: 'result' };
  const begun = path.some(({ part, option }) => part === 2 && option !== undefined);
  return step.part === 2 && (from ? !begun : path[here]?.part === 1)
    ? { at: 'turn' }
    : { at: 'question', question: step.question };
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
  const second = path.some(({ part }) => part === 2);
  return settled && (view.at === 'result' || second) ? view : openView(model, answers);
}
