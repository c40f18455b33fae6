import { expect, test } from '@playwright/test';
import { replay } from '../../../src/decision/replay.ts';
import { findProblemsInBothSchemes } from '../site/axe.ts';
import { unfold } from '../site/open-unfolded.ts';
import { answerSets, ask, data, expectQuestion, linkTo, oneForEachOutcome, pasteLink, titleOf } from './quiz-page.ts';

/** For each question, answers that lead to it. */
const waysToQuestions = data.model.questions.map(({ id }) => {
  for (const { answers } of answerSets) {
    const given = Object.entries(answers);
    for (let count = 0; count <= given.length; count++) {
      const some = Object.fromEntries(given.slice(0, count));
      if (replay(data.model, some).next === id) return { id, answers: some };
    }
  }
  const sprint = { stage: 'live' };
  const before = data.model.questions.filter(({ part }) => part === 2).map((question) => question.id);
  const filled = before.slice(0, before.indexOf(id)).map((question) => [question, 'unknown']);
  return { id, answers: { ...sprint, ...Object.fromEntries(filled) } };
});

test('axe finds nothing on any question, in light and in dark colors', async ({ page }) => {
  await page.goto('/quiz/');
  for (const { id, answers } of waysToQuestions) {
    await pasteLink(page, answers);
    if (id === 'stage') await page.getByRole('link', { name: 'Start with the first question' }).click();
    // A link with the first part complete opens at the result; the way on is a button there.
    const question = page.getByRole('heading', { level: 1, name: ask(id), exact: true });
    await expect(question.or(page.locator('.result h1')).first()).toBeVisible();
    if (await page.locator('.result').isVisible()) {
      await page.getByRole('heading', { name: 'Your answers' }).click();
      await page
        .getByRole('button', { name: `Answer: ${data.words.questions.find((one) => one.id === id)?.ask}` })
        .click();
    }
    await expectQuestion(page, id);
    await unfold(page);
    await expect(page.locator('h1:visible')).toHaveCount(1);
    await expect(page.locator('.stage fieldset').getByRole('button')).toHaveCount(
      (data.model.questions.find((one) => one.id === id)?.options.length ?? 0) +
        (data.model.questions.find((one) => one.id === id)?.unknown ? 1 : 0),
    );
    expect(await findProblemsInBothSchemes(page)).toEqual([]);
  }
});

test('axe finds nothing on any result and the turn', async ({ page }) => {
  await page.goto('/quiz/');
  for (const { name, answers } of oneForEachOutcome) {
    await pasteLink(page, answers);
    await expect(page.locator('.result h1')).toHaveText(titleOf(name));
    await unfold(page);
    expect(await findProblemsInBothSchemes(page)).toEqual([]);
  }
  await pasteLink(page, {});
  await page.getByRole('link', { name: 'Start with the first question' }).click();
  await page.locator('.option[value="live"]').click();
  await expect(page.locator('.turn h1')).toBeVisible();
  expect(await findProblemsInBothSchemes(page)).toEqual([]);
});

test('no step of the quiz needs sideways scrolling on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { answers } of [...waysToQuestions, ...oneForEachOutcome]) {
    await page.goto('about:blank');
    await page.goto(linkTo(answers));
    await expect(page.locator('.start h1')).toBeVisible({ visible: Object.keys(answers).length === 0 });
    await unfold(page);
    const spare = await page.evaluate(
      () => document.documentElement.clientWidth - document.documentElement.scrollWidth,
    );
    expect(spare, JSON.stringify(answers)).toBe(0);
  }
});
