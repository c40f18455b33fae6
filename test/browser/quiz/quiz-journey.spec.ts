import { expect, test } from '@playwright/test';
import { answer, ask, data, expectGiven, expectQuestion, expectResult, linkTo, readResult } from './quiz-page.ts';

test('the whole quiz can be taken with the keyboard alone, and every step moves the focus to its heading', async ({
  page,
}) => {
  await page.goto('/quiz/');
  const tabTo = async (name: string) => {
    for (let tries = 0; tries < 30; tries++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent?.trim());
      if (text === name) return;
    }
    throw new Error(`The focus never reached ${name}.`);
  };
  await tabTo('Start with the first question');
  await page.keyboard.press('Enter');
  const seen: string[] = [];
  /** One key for each answer: from the heading to the option that is meant, and Enter. */
  const take = async (place: number) => {
    await expect(page.locator('.question h1')).toBeFocused();
    const heading = (await page.locator('.question h1').textContent()) ?? '';
    await expect(page).toHaveTitle(new RegExp(`^${heading.replace(/[?().]/g, '\\$&')} \\| `));
    seen.push(heading);
    const option = page.locator('.option:not(.apart)').nth(place);
    for (let tries = 0; tries < 5 && !(await option.evaluate((one) => one === document.activeElement)); tries++)
      await page.keyboard.press('Tab');
    await expect(option).toBeFocused();
    await page.keyboard.press('Enter');
  };
  // Stage has three options: the second keeps the first part going.
  await take(1);
  for (let question = 0; question < 2; question++) await take(-1);
  await expect(page.locator('.turn h1')).toBeFocused();
  await tabTo('Find what to fix first');
  await page.keyboard.press('Enter');
  for (let question = 0; question < 7; question++) await take(-1);
  await expect(page.locator('.result h1')).toBeFocused();
  await expectResult(page, 'ship-what-works');
  expect(seen).toEqual(
    ['stage', 'value', 'real', 'people', 'access', 'approvals', 'data', 'connect', 'watch', 'evidence'].map(ask),
  );
});

test('nothing is chosen beforehand, and one tap answers and goes on', async ({ page }) => {
  await page.goto(linkTo({ stage: 'pilot' }));
  await expectQuestion(page, 'value');
  await expect(page.locator('.option.given')).toHaveCount(0);
  await page.locator('.option').first().click();
  await expectResult(page, 'prove-the-need');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expectQuestion(page, 'value');
  await expectGiven(page, 'not-shown');
});

test('back and forward show each step as it was left, and later answers stay', async ({ page }) => {
  await page.goto('/quiz/');
  await page.getByRole('link', { name: 'Start with the first question' }).click();
  await answer(page, 'stage', 'pilot');
  await answer(page, 'value', 'shown');
  await answer(page, 'real', 'missed');
  await expectResult(page, 'improve-or-stop');
  await page.goBack();
  await expectQuestion(page, 'real');
  await expectGiven(page, 'missed');
  await expect(page.locator('h1')).toBeFocused();
  await page.goBack();
  await expectGiven(page, 'shown');
  await answer(page, 'value', 'shown');
  await expectQuestion(page, 'real');
  await expectGiven(page, 'missed');
  await page.goBack();
  await page.goBack();
  await expectGiven(page, 'pilot');
  await page.goForward();
  await page.goForward();
  await expectQuestion(page, 'real');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expectQuestion(page, 'value');
  for (let step = 0; step < 2; step++) await page.goBack();
  await expect(page.locator('.start h1')).toBeVisible();
});

test('a reload stays where the reader was, with all answers', async ({ page }) => {
  await page.goto('/quiz/');
  await page.getByRole('link', { name: 'Start with the first question' }).click();
  await answer(page, 'stage', 'live');
  await page.reload();
  await expect(page.locator('.turn h1')).toBeVisible();
  await page.getByRole('button', { name: 'Find what to fix first' }).click();
  await answer(page, 'people', 'named');
  await page.reload();
  await expectQuestion(page, 'access');
  await page.goBack();
  await expectGiven(page, 'named');
});

test('change leads to one question and back, and an answer that no longer counts is kept and marked', async ({
  page,
}) => {
  await page.goto(linkTo({ stage: 'pilot', value: 'shown', real: 'not-tried', kind: 'our-own', defined: 'little' }));
  await readResult(page);
  await page.getByRole('heading', { name: 'Your answers' }).click();
  await page.getByRole('button', { name: `Change: ${ask('real')}` }).click();
  await expectGiven(page, 'not-tried');
  await answer(page, 'real', 'missed');
  await readResult(page);
  await page.getByRole('heading', { name: 'Your answers' }).click();
  await expect(page.locator('.ignored s')).toHaveText([
    'Our own prompts, model or data',
    'Less than what goes in and what is good',
  ]);
  await expect.poll(() => page.url()).toContain('kind=our-own');
  await page.getByRole('button', { name: `Change: ${ask('real')}` }).click();
  await answer(page, 'real', 'not-tried');
  await page.getByRole('heading', { name: 'Your answers' }).click();
  await expect(page.locator('.ignored')).toHaveCount(0);
  await expect(page.locator('.answers').getByText('Less than what goes in and what is good')).toBeVisible();
});

test('a change that brings up a new question asks it before the result', async ({ page }) => {
  await page.goto(linkTo({ stage: 'pilot', value: 'shown', real: 'accepted' }));
  await readResult(page);
  await page.getByRole('heading', { name: 'Your answers' }).click();
  await page.getByRole('button', { name: `Change: ${ask('real')}` }).click();
  await answer(page, 'real', 'not-tried');
  await expectQuestion(page, 'kind');
});

test('starting again asks nothing and can be taken back', async ({ page }) => {
  const link = linkTo({ stage: 'live', watch: 'half' });
  await page.goto(link);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.locator('.start h1')).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Take them back' }).click();
  await expectResult(page, 'contain-first');
  await expect.poll(() => page.url()).toContain(link);
});

test('the answers of the last visit are offered, never forced', async ({ page }) => {
  await page.goto('/quiz/');
  await page.getByRole('link', { name: 'Start with the first question' }).click();
  await answer(page, 'stage', 'pilot');
  await page.goto('/compare/');
  await page.goto('/quiz/');
  await expect(page.locator('.resume')).toContainText('This browser has kept one answer');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Go on with them' }).click();
  await expectQuestion(page, 'value');
  await page.goto('/quiz/');
  await page.getByRole('button', { name: 'Delete them and start fresh' }).click();
  await expectQuestion(page, 'stage');
  await expect(page.locator('.option.given')).toHaveCount(0);
  await page.goto('/compare/');
  await page.goto('/quiz/');
  await expect(page.locator('.resume')).toBeHidden();
});

test('opening a link of somebody else keeps the own answers', async ({ page }) => {
  await page.goto('/quiz/');
  await page.getByRole('link', { name: 'Start with the first question' }).click();
  await answer(page, 'stage', 'pilot');
  await page.goto('/compare/');
  await page.goto(linkTo({ stage: 'live' }));
  await readResult(page);
  await page.goto('/compare/');
  await page.goto('/quiz/');
  await page.getByRole('button', { name: 'Go on with them' }).click();
  await expectQuestion(page, 'value');
});

test('progress tells the truth at every question on the longest way', async ({ page }) => {
  await page.goto('/quiz/');
  await page.getByRole('link', { name: 'Start with the first question' }).click();
  const steps = [
    ['stage', 'pilot', 'Question 1, at most 4 more'],
    ['value', 'shown', 'Question 2, at most 3 more'],
    ['real', 'not-tried', 'Question 3, at most 2 more'],
    ['kind', 'known-product', 'Question 4, at most 1 more'],
    ['defined', 'all', 'Question 5 of 5'],
  ] as const;
  for (const [question, option, words] of steps) {
    await expectQuestion(page, question);
    await expect(page.locator('.progress .label')).toHaveText(words);
    await answer(page, question, option);
  }
  await page.getByRole('button', { name: 'Find what to fix first' }).click();
  await expect(page.locator('.progress .label')).toHaveText('Question 1 of 7 about what to fix');
  expect(data.model.questions.filter(({ part }) => part === 2)).toHaveLength(7);
});

test('a result asks for the questions that are left, and takes a fact that was found out', async ({ page }) => {
  await page.goto(linkTo({ stage: 'live' }));
  await page.getByRole('button', { name: 'Find what to fix first: 7 questions' }).click();
  await answer(page, 'people', 'rehearsed');
  await page.getByRole('button', { name: 'See the result now' }).click();
  await page.getByRole('button', { name: 'Answer the 6 questions left' }).click();
  await expectQuestion(page, 'access');
  await page.goto('about:blank');
  await page.goto(linkTo({ stage: 'pilot', value: 'unknown', real: 'accepted' }));
  await page.getByRole('button', { name: `I know it now: ${ask('value')}` }).click();
  await answer(page, 'value', 'shown');
  await expectResult(page, 'ship-what-works');
});
