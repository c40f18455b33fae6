import { describe, expect, it } from 'vitest';
import { type Answers, withAnswer } from '../../../src/decision/answers.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { openLink } from '../../../src/decision/open-link.ts';
import { choicesOf } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import {
  fittingView,
  openedView,
  openView,
  type QuizView,
  viewAfter,
  viewBefore,
} from '../../../src/quiz/core/journey.ts';
import { firstEdition, flow, listVisits, model, withSecondPart } from './stage-quiz.ts';

const visits = listVisits();
const ask = (question: string, from?: 'result' | 'question'): QuizView & { at: 'question' } => ({
  at: 'question',
  question,
  ...(from ? { from } : {}),
});
const choices = (question: string) => choicesOf(model.questions.find(({ id }) => id === question) as never);
const first = (question: string) => choices(question)[0] as string;

/** Answers everything from the start on and notes what is shown. */
function walk(choose: (question: string) => string): { views: QuizView[]; answers: Answers } {
  let answers: Answers = {};
  let view: QuizView = ask('stage');
  const views: QuizView[] = [view];
  while (view.at !== 'result' && views.length < 30) {
    if (view.at === 'turn') view = ask(replay(model, answers).next ?? '');
    else if (view.at === 'question') {
      answers = withAnswer(answers, view.question, choose(view.question));
      view = viewAfter(model, answers, view);
    }
    views.push(view);
  }
  return { views, answers };
}

describe('the way through the quiz', () => {
  it('asks every question of the path once, in order, turns once before the second part, and ends at the result', () => {
    for (const visit of visits.filter((answers) => replay(model, answers).settled)) {
      const { views, answers } = walk((question) => visit[question] ?? first(question));
      const asked = views.flatMap((view) => (view.at === 'question' ? [view.question] : []));
      const { path } = replay(model, answers);
      const isOpen = resolve(model, answers).verdict === undefined;
      const firstPart = path.filter(({ part }) => part === 1).length;
      // While it is open the result comes first, and offers the second part on condition.
      expect(asked).toEqual(path.slice(0, isOpen ? firstPart : undefined).map(({ question }) => question));
      const turns = views.flatMap((view, place) => (view.at === 'turn' ? [place] : []));
      expect(turns).toEqual(path.length > firstPart && !isOpen ? [firstPart] : []);
      expect(views.at(-1)).toEqual({ at: 'result' });
    }
  });

  it('goes on in order after a step back, with the later answers still there', () => {
    const answers = { stage: 'pilot', value: 'shown', real: 'accepted' };
    expect(viewAfter(model, answers, ask('stage'))).toEqual(ask('value'));
    expect(viewAfter(model, answers, ask('real'))).toEqual({ at: 'turn' });
  });

  it('returns from a change to the result, unless a new question of the first part has come up', () => {
    for (const visit of visits.filter((answers) => replay(model, answers).settled))
      for (const { question } of replay(model, visit).path.filter(({ part }) => part === 1))
        for (const option of choices(question)) {
          const changed = withAnswer(visit, question, option);
          const { settled, next } = replay(model, changed);
          const view = viewAfter(model, changed, ask(question, 'result'));
          expect(view).toEqual(settled ? { at: 'result' } : ask(next ?? '', 'result'));
        }
  });

  it('goes on through the second part while it is open, from its first question to the result', () => {
    const open = { stage: 'pilot', value: 'unknown', real: 'accepted' };
    expect(viewAfter(model, open, ask('real'))).toEqual({ at: 'result' });
    expect(viewAfter(model, { ...open, people: 'named' }, ask('people'))).toEqual(ask('access'));
    expect(viewAfter(model, { ...open, evidence: 'no-record' }, ask('evidence'))).toEqual({ at: 'result' });
    expect(fittingView(model, open, { at: 'turn' })).toEqual({ at: 'result' });
    expect(fittingView(model, open, ask('access'))).toEqual(ask('access'));
  });

  it('returns from a change in the middle to the first question that is open', () => {
    for (const visit of visits.filter((answers) => !replay(model, answers).settled))
      for (const { question, option } of replay(model, visit).path.filter((step) => step.option !== undefined)) {
        const same = withAnswer(visit, question, option);
        expect(viewAfter(model, same, ask(question, 'question'))).toEqual(ask(replay(model, same).next ?? ''));
      }
    const half = { stage: 'pilot', value: 'shown', real: 'accepted', people: 'named' };
    expect(viewAfter(model, half, ask('value', 'question'))).toEqual(ask('access'));
  });
});

describe('the way back', () => {
  it('leads from every view, step by step, to the start', () => {
    for (const visit of visits.flatMap(withSecondPart)) {
      let view: QuizView = openView(model, visit);
      let steps = 0;
      while (view.at !== 'start' && steps < 20) {
        view = viewBefore(model, visit, view);
        steps++;
      }
      expect(view, JSON.stringify(visit)).toEqual({ at: 'start' });
    }
  });

  it('leads from the turn to the last question of the first part', () => {
    const answers = { stage: 'pilot', value: 'shown', real: 'accepted', people: 'named' };
    expect(viewBefore(model, answers, { at: 'turn' })).toEqual(ask('real'));
    expect(viewBefore(model, answers, { at: 'result' })).toEqual(ask('people'));
  });
});

describe('opening', () => {
  it('shows the start, the result or the next question', () => {
    expect(openView(model, {})).toEqual({ at: 'start' });
    for (const visit of visits.filter((answers) => Object.keys(answers).length > 0)) {
      const { settled, next } = replay(model, visit);
      expect(openView(model, visit)).toEqual(settled ? { at: 'result' } : ask(next ?? ''));
    }
  });

  it('asks again what was split, and goes from there to the result with all else kept', () => {
    const first = compileFlow(firstEdition);
    const open = (fragment: string) => openLink(model, flow.migrations, [first], fragment);
    const old = open('#v=1&stage=pilot&value=shown&real=not-tried&kind=own-build&defined=all');
    const view = openedView(model, old);
    expect(view).toEqual(ask('kind', 'result'));
    const answers = withAnswer(old.answers, 'kind', 'our-own');
    expect(answers).toMatchObject({ stage: 'pilot', value: 'shown', real: 'not-tried', defined: 'all' });
    expect(viewAfter(model, answers, view as ReturnType<typeof ask>)).toEqual({ at: 'result' });
    // An answer that brings up another open question is followed by that one alone.
    const tried = open('#v=1&stage=pilot&value=shown&real=failed&defined=all');
    expect(openedView(model, tried)).toEqual(ask('real', 'result'));
    const next = viewAfter(model, withAnswer(tried.answers, 'real', 'not-tried'), ask('real', 'result'));
    expect(next).toEqual(ask('kind', 'result'));
    expect(openedView(model, open('#v=1&stage=live&kind=own-build'))).toEqual({ at: 'result' });
    expect(openedView(model, open('#v=2&stage=pilot'))).toEqual(ask('value'));
  });

  it('keeps the view that the browser remembers where it still fits', () => {
    const settled = { stage: 'live' };
    expect(fittingView(model, settled, { at: 'turn' })).toEqual({ at: 'turn' });
    expect(fittingView(model, settled, ask('watch'))).toEqual(ask('watch'));
    expect(fittingView(model, settled, { at: 'start' })).toEqual({ at: 'start' });
    expect(fittingView(model, settled, ask('real'))).toEqual({ at: 'result' });
    expect(fittingView(model, { stage: 'idea' }, { at: 'result' })).toEqual(ask('value'));
    expect(fittingView(model, { stage: 'idea', value: 'not-shown' }, { at: 'turn' })).toEqual({ at: 'result' });
    expect(fittingView(model, settled, undefined)).toEqual({ at: 'result' });
  });

  it('never lands on a question that is not asked', () => {
    for (const visit of visits)
      for (const { id } of model.questions) {
        const view = fittingView(model, visit, ask(id));
        if (view.at === 'question')
          expect(replay(model, visit).path.map(({ question }) => question)).toContain(view.question);
      }
  });
});
