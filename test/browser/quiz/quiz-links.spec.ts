import { expect, test } from '@playwright/test';
import type { QuizData } from '../../../src/quiz/core/quiz-data.ts';
import { readBuilt } from '../../build/built-site.ts';
import { brokenStorage } from '../broken-storage.ts';
import { answer, data, expectQuestion, expectResult, linkTo, readResult, titleOf, withData } from './quiz-page.ts';

test('a link in a new browser shows the result at once, for every outcome of the first part', async ({ page }) => {
  await page.goto(linkTo({ stage: 'idea', value: 'not-shown' }));
  await expectResult(page, 'prove-the-need');
  // The same page is told another link, as by a paste into the address bar.
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(linkTo({ stage: 'live' }), 'https://example.org').hash,
  );
  await expect(page.locator('.result h1')).toHaveText(titleOf('contain-first'));
  await page.goBack();
  await expect(page.locator('.result h1')).toHaveText(titleOf('prove-the-need'));
});

test('a broken link keeps what can be read and says what was dropped', async ({ page }) => {
  await page.goto('/quiz/#v=2&stage=pilot&value=shown&real=perhaps&color=blue');
  await expectQuestion(page, 'real');
  const notices = page.locator('.notices');
  await expect(notices).toContainText('“real=perhaps” names no answer to its question.');
  await expect(notices).toContainText('“color=blue” names no question of this quiz.');
  await expect(notices).toContainText('2 answers were kept.');
  await answer(page, 'real', 'accepted');
  await expect(notices).toBeEmpty();
  await expect(page.locator('.turn h1')).toHaveText(titleOf('ship-what-works'));
});

test('hostile text in a link is shown as text', async ({ page }) => {
  await page.goto('/quiz/#v=2&stage=<img src=x onerror=alert(1)>');
  await expect(page.locator('.notices')).toContainText('onerror');
  await expect(page.locator('.notices img')).toHaveCount(0);
  await expect(page.locator('.start h1')).toBeVisible();
});

test('a link of an older set of questions is carried over, and says what is different', async ({ page }) => {
  const present = structuredClone(data) as QuizData;
  present.model.edition = 3;
  present.older = [data.model];
  present.migrations = [
    {
      from: 2,
      says: 'The first question is asked in another way.',
      answers: [{ question: 'stage', option: 'idea', becomes: { stage: 'live' }, why: 'Ideas count as live now.' }],
      outcomes: {},
    },
  ];
  const html = withData(readBuilt('quiz/index.html'), present);
  await page.route('**/quiz/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto('/quiz/#v=2&stage=idea&value=not-shown');
  await expectResult(page, 'contain-first');
  const notices = page.locator('.notices');
  await expect(notices).toContainText('The first question is asked in another way.');
  await expect(notices).toContainText('Ideas count as live now.');
  await expect(notices).toContainText('the recommendation was: Proof of concept.');
  await expect.poll(() => page.url()).toContain('#v=3&stage=live');
});

test('the skip link in the middle of the quiz moves the focus and keeps the answers', async ({ page }) => {
  await page.goto(linkTo({ stage: 'pilot', value: 'shown' }));
  await expectQuestion(page, 'real');
  const address = page.url();
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(page.locator('#main')).toBeFocused();
  await expectQuestion(page, 'real');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeFocused();
});

for (const [name, block] of brokenStorage)
  test(`storage that is ${name} is said, beside the result too, and the quiz works all the same`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto('/quiz/');
    await page.getByRole('link', { name: 'Start with the first question' }).click();
    const notice = page.locator('.notices').getByText('This browser does not keep your answers');
    await answer(page, 'stage', 'pilot');
    await expectQuestion(page, 'value');
    await expect(notice).toBeVisible();
    await page.reload();
    await expectQuestion(page, 'value');
    await answer(page, 'value', 'not-shown');
    await expect(page.locator('.turn h1, .result h1')).toBeVisible();
    await expect(notice).toBeVisible();
  });

test('what the quiz and its result say by script has a name', async ({ page }) => {
  await page.goto(linkTo({ stage: 'idea', value: 'not-shown' }));
  await readResult(page);
  const outputs = page.locator('output');
  expect(await outputs.count()).toBeGreaterThan(0);
  for (const output of await outputs.all()) await expect(output).toHaveAttribute('aria-label', /\w/);
});

test('whatever is in the storage, the start is shown', async ({ page }) => {
  for (const stored of ['', '#v=2', '{"broken', '#v=99&nothing=here', '#v=2&stage=pilot&stage=idea']) {
    await page.goto('/compare/');
    await page.evaluate((text) => localStorage.setItem('quiz-stage', text), stored);
    await page.goto('/quiz/');
    await expect(page.locator('.start h1')).toBeVisible();
  }
  await expect(page.locator('.resume')).toContainText('one answer');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the start says so and leads to the same questions on one page', async ({ page }) => {
    await page.goto('/quiz/');
    await expect(page.locator('noscript p')).toContainText('The quiz needs JavaScript');
    await page.getByRole('link', { name: 'Start with the first question' }).click();
    await expect(page).toHaveURL(/\/quiz\/how-it-decides\/#tree-text$/);
    await expect(page.getByText(data.words.questions.at(-1)?.ask ?? '').first()).toBeVisible();
  });
});

test('a link of the first edition asks again what was split, says why, and goes from there to the result', async ({
  page,
}) => {
  await page.goto('/quiz/#v=1&defined=all&kind=own-build&real=failed&stage=pilot&value=shown');
  await expectQuestion(page, 'real');
  const notices = page.locator('.notices');
  await expect(notices).toContainText('Your answer about the trial on real inputs is asked again, since it was split');
  await expect(notices).toContainText('Answer this question again');
  await expect(notices).not.toContainText('kind of AI step');
  await expect(page.locator('.option.given')).toHaveCount(0);
  await answer(page, 'real', 'no-mark');
  await expectResult(page, 'write-the-mark');
  await expect.poll(() => page.url()).toContain('#v=2&defined=all&real=no-mark&stage=pilot&value=shown');
});
