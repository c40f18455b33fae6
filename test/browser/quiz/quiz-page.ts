import { expect, type Page } from '@playwright/test';
import { type Answers, withAnswer } from '../../../src/decision/answers.ts';
import { encodeAnswers } from '../../../src/decision/link.ts';
import { listAnswerSets } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import type { QuizData } from '../../../src/quiz/core/quiz-data.ts';
import { pageAt } from '../../build/built-site.ts';

const block = /<script type="application\/json">([\s\S]*?)<\/script>/;

/** What the built quiz page carries for its element. */
export const data = JSON.parse(block.exec(pageAt('/quiz/').html)?.[1] ?? 'null') as QuizData;

/** A page of the built site with other data for its element. */
export const withData = (html: string, other: QuizData): string =>
  html.replace(block, () => `<script type="application/json">${JSON.stringify(other)}</script>`);

export const linkTo = (answers: Answers): string => `/quiz/${encodeAnswers(data.model, answers)}`;

/** Opens a link in the quiz that is already there, as a paste into the address bar does. */
export const pasteLink = (page: Page, answers: Answers): Promise<void> =>
  page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        addEventListener('hashchange', () => setTimeout(resolve), { once: true });
        location.hash = hash;
      }),
    encodeAnswers(data.model, answers),
  );

/** All sets of answers to the first part. */
export const answerSets = listAnswerSets(data.model) ?? [];

/** The answers of one reader for each outcome, and one who is left undecided, with the whole second part answered as badly as can be. */
export const oneForEachOutcome: { name: string; answers: Answers }[] = [
  ...new Map(answerSets.map(({ answers, result }) => [result.outcome ?? 'undecided', answers])),
].map(([name, answers]) => {
  let all = answers;
  for (let { next } = replay(data.model, all); next; { next } = replay(data.model, all))
    all = withAnswer(all, next, data.model.questions.find(({ id }) => id === next)?.options[0]);
  return { name, answers: all };
});

/** Answers the question that is shown, which goes on. */
export async function answer(page: Page, question: string, option: string): Promise<void> {
  await expectQuestion(page, question);
  await page.locator(`.option[value="${option}"]`).click();
}

/** Waits until an answer is marked as the one given before. */
export const expectGiven = (page: Page, option: string) =>
  expect(page.locator(`.option[value="${option}"]`)).toContainText('Your answer so far');

/** The words of a question. */
export const ask = (id: string): string => data.words.questions.find((question) => question.id === id)?.ask ?? '';

/** Waits until a question is shown. */
export const expectQuestion = (page: Page, id: string) =>
  expect(page.getByRole('heading', { level: 1, name: ask(id), exact: true })).toBeVisible();

/** Waits until the result is shown, and gives its recommendation. */
export async function readResult(page: Page): Promise<string> {
  await expect(page.locator('.result h1')).toBeVisible();
  return (await page.locator('.result h1').textContent()) ?? '';
}

/** Waits until the result recommends an outcome. */
export const expectResult = (page: Page, outcome: string) =>
  expect(page.locator('.result h1')).toHaveText(titleOf(outcome));

/** The title of an outcome. */
export const titleOf = (outcome: string): string =>
  data.words.outcomes.find(({ id }) => id === outcome)?.title ?? data.words.undecided.title;
