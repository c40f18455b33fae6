import { expect, test } from '@playwright/test';
import { answer, ask, expectGiven, expectQuestion, expectResult, linkTo } from './quiz-page.ts';

test('a change that sets answers aside says so at once, and one press of a key undoes it', async ({ page }) => {
  await page.goto(linkTo({ stage: 'pilot', value: 'shown', real: 'not-tried', kind: 'maybe-no-ai' }));
  await expectResult(page, 'prove-the-task');
  await page.getByRole('heading', { name: 'Your answers' }).click();
  await page.getByRole('button', { name: `Change: ${ask('real')}` }).click();
  await answer(page, 'real', 'accepted');
  await expectResult(page, 'ship-what-works');
  await expect(page.locator('h1')).toBeFocused();
  // A status is announced once the heading has been read; nothing covers the page.
  await expect(page.getByRole('status').first()).toContainText('Your answer to “Kind of AI step” no longer counts');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Undo this change' });
  await expect(undo).toBeInViewport();
  for (let tries = 0; tries < 5 && !(await undo.evaluate((one) => one === document.activeElement)); tries++)
    await page.keyboard.press('Shift+Tab');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expectQuestion(page, 'real');
  await expectGiven(page, 'not-tried');
  await expect(page.locator('.notices')).toHaveText('Your answers are as they were.');
  await expect.poll(() => page.url()).toContain('kind=maybe-no-ai&real=not-tried');
  await answer(page, 'real', 'not-tried');
  await expectResult(page, 'prove-the-task');
  await expect(page.locator('.notices')).toBeEmpty();
});

test('while it is open, the result offers part two on condition and names the blocker with the condition in front', async ({
  page,
}) => {
  await page.goto(linkTo({ stage: 'pilot', value: 'unknown', real: 'accepted' }));
  await expectResult(page, 'undecided');
  await expect(page.getByRole('heading', { name: 'If it becomes a production sprint', exact: true })).toBeVisible();
  await page
    .getByRole('button', { name: 'Find out meanwhile what would hold a production sprint up: 7 questions' })
    .click();
  await expectQuestion(page, 'people');
  await expect(page.locator('.progress .label')).toHaveText(
    'Question 1 of 7 about what would hold a production sprint up, if it becomes one',
  );
  await answer(page, 'people', 'nobody');
  await page.getByRole('button', { name: 'See the result now' }).click();
  await expectResult(page, 'undecided');
  const part = page.locator('.on-condition');
  await expect(part.getByRole('heading', { level: 2 })).toHaveText(
    'If it becomes a production sprint, this comes first',
  );
  await expect(part.getByRole('heading', { level: 3 })).toHaveText('Name one person who answers for it');
  await expect(part.getByRole('button', { name: 'Answer the 6 questions left' })).toBeVisible();
  // What decides is still the first thing on the page.
  await expect(page.locator('.sheet section').first()).toHaveClass('first-thing');
});
