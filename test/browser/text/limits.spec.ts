import { expect, test } from '@playwright/test';
import { longestFragment, longestText, tooLongLink } from '../../../src/text/limits.ts';
import { writeThresholdLink } from '../../../src/threshold/core/link.ts';
import { all, keep, launchGate, openPanel, plan, row } from '../plan/plan-page.ts';
import { answer, expectQuestion, linkTo } from '../quiz/quiz-page.ts';
import * as team from '../quiz/team-page.ts';
import * as threshold from '../threshold/threshold-page.ts';

const [first] = launchGate.checks as [(typeof launchGate.checks)[0]];
const long = `#v=2&x=${'a'.repeat(longestFragment)}`;
const tooLarge = { name: 'plan.md', mimeType: 'text/plain', buffer: Buffer.from('x'.repeat(longestText + 1)) };
const note = 'The report of the last run, in the folder. '.repeat(11);

test('the quiz refuses a link that is too long, leaves it in the address, and offers what it kept', async ({
  page,
}) => {
  await page.goto('/quiz/');
  await page.getByRole('link', { name: 'Start with the first question' }).click();
  await answer(page, 'stage', 'pilot');
  await expectQuestion(page, 'value');
  await page.goto('/404.html');
  await page.goto(`/quiz/${long}`);
  await expect(page.locator('.notices')).toHaveText(tooLongLink);
  expect(new URL(page.url()).hash).toBe(long);
  await page.reload();
  await expect(page.locator('.notices')).toHaveText(tooLongLink);
  await page.getByRole('button', { name: 'Go on with them' }).click();
  await expect(page.locator('.notices')).toBeEmpty();
  await expect(page).toHaveURL(/#v=2&stage=pilot$/);
});

test('the quiz refuses such a link in the middle, and Back returns to the answers', async ({ page }) => {
  await page.goto(linkTo({ stage: 'pilot' }));
  const address = page.url();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, long);
  await expect(page.locator('.notices')).toHaveText(tooLongLink);
  await page.goBack();
  await expect(page.locator('.notices')).toBeEmpty();
  expect(page.url()).toBe(address);
});

test('the team refuses such a link, and what was typed stays', async ({ page }) => {
  await page.goto(team.address);
  await team.field(page).fill(team.lines);
  await team.field(page).blur();
  await page.goto('/404.html');
  await page.goto(`${team.address}${long}`);
  await expect(page.locator('[data-part=status]')).toHaveText(tooLongLink);
  await expect(page.locator('article')).toBeHidden();
  await page.goBack();
  await page.goBack();
  await expect(team.field(page)).toHaveValue(team.lines);
});

test('the team lists twenty problems and counts the rest', async ({ page }) => {
  await page.goto(team.address);
  await team.field(page).fill('hello\n'.repeat(30));
  await team.compare(page).click();
  // The last line says how many people are missing.
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(21);
  await expect(page.getByRole('alert').getByRole('listitem').last()).toHaveText('And 11 more.');
});

test('the plan refuses a link or a file that is too long, and the own plan stays', async ({ page }) => {
  await keep(page, { [first.id]: { owner: 'Ana' } });
  await page.goto(`${plan}${long}`);
  await expect(page.locator('[data-part=other]')).toContainText(tooLongLink);
  await expect(row(page, first)).toBeVisible();
  const panel = await openPanel(page, 'bring-back');
  await panel.getByLabel('A file').setInputFiles(tooLarge);
  await expect(panel).toContainText('This is too long to be a plan');
  await panel.getByLabel('Or a link or text, pasted').fill('https://example.com/plan/#v=1');
  await panel.getByRole('button', { name: 'Show what it would change' }).click();
  await expect(panel).toContainText('This link holds no check: the plan it was made from was empty.');
  await expect(row(page, first)).toBeVisible();
});

test('a plan that does not fit into a link is not written as one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(page, Object.fromEntries(all.map(({ id }) => [id, { state: 'done', evidence: note }])));
  await page.goto(plan);
  const panel = await openPanel(page, 'take-along');
  await panel.getByLabel('With notes').check();
  for (const output of await panel.locator('output').all()) await expect(output).toHaveAttribute('aria-label', /\w/);
  const says = /^This plan does not fit into a link: it would have \d\d,\d{3} characters/;
  await expect(panel.getByText(says).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Copy the link' }).click();
  await expect(panel.locator('output').first()).toHaveText(says);
  await panel.getByLabel('With notes').uncheck();
  await panel.getByRole('button', { name: 'Copy the link' }).click();
  await expect(panel.getByText('Link copied.')).toBeVisible();
  const { hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(hash.length).toBeLessThan(longestFragment);
});

test('the threshold refuses a link or a file that is too long, and the own one stays', async ({ page }) => {
  await page.goto(threshold.linkTo(threshold.signed));
  await threshold.button(page, 'Keep it and work on it').click();
  const system = page.getByLabel('The system, with its version');
  await expect(system).toBeEnabled();
  await page.goto('/404.html');
  await page.goto(`${threshold.address}${long}`);
  await expect(threshold.notes(page)).toContainText(tooLongLink);
  await expect(system).toHaveValue(threshold.signed.about);
  await page.locator('#other-file').setInputFiles(tooLarge);
  await expect(page.getByText('This file is far larger than a sheet. Choose another one.')).toBeVisible();
  await expect(system).toHaveValue(threshold.signed.about);
});

test('a threshold that does not fit into a link stands in no address, and is there after a reload', async ({
  page,
}) => {
  const gates = threshold.signed.gates.map((gate) => ({ ...gate, note: 'ü'.repeat(200) }));
  await threshold.keep(page, [['threshold', writeThresholdLink({ ...threshold.signed, gates })]]);
  await page.goto(threshold.address);
  const system = page.getByLabel('The system, with its version');
  await expect(system).toHaveValue(threshold.signed.about);
  await system.fill('Claims triage 3');
  await expect.poll(() => page.evaluate(() => history.state)).toEqual({ own: 'kept' });
  await expect(page).toHaveURL(/\/readiness\/threshold\/$/);
  await page.reload();
  await expect(system).toHaveValue('Claims triage 3');
  await threshold.button(page, 'Copy the link').click();
  await expect(page.getByText('This is too long for a link, and nobody could open it.')).toBeVisible();
});
