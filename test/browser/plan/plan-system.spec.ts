import { expect, test } from '@playwright/test';
import { answerTo, keptSystem, notDueOf, openSystemFold, systemLine } from '../entry/system-page.ts';
import { keep, launchGate, openPanel, plan, row, said } from './plan-page.ts';

const facts = { decides: 'no', personal: 'no', meets: 'no' } as const;
const notDue = notDueOf(launchGate.checks, facts);
const [left] = notDue;
const picked = Object.fromEntries(launchGate.checks.map(({ id }) => [id, { picked: 'yes' }]));

test('the plan leaves out what is not due for the system, says so, and shows it with one click', async ({ page }) => {
  if (!left) throw new Error('Every check of the launch gate is due for every system.');
  await keep(page, picked);
  await page.goto(plan);
  await expect(page.locator('.groups .item')).toHaveCount(launchGate.checks.length);
  await openSystemFold(page);
  for (const fact of ['decides', 'personal', 'meets'] as const) await answerTo(page, fact, 'No').check();
  const due = launchGate.checks.length - notDue.length;
  // The decision itself is not open before it was made.
  const last = launchGate.checks.filter((check) => check.last).length;
  await expect(page.locator('.groups .item')).toHaveCount(due);
  await expect(page.locator('.shown')).toContainText(`${notDue.length} are not due for your system.`);
  await expect(page.locator('.progress')).toContainText(`All ${due - last} gates are still open.`);
  await expect(page.locator('#attention summary').first()).toHaveText(`${due - last} gates block the launch`);
  await page.locator('.shown').getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\?all=1$/);
  await expect(row(page, left)).toContainText('Not due for your system: ');
  await expect(page.locator('#attention summary').first()).toHaveText(`${due - last} gates block the launch`);
  await answerTo(page, 'decides', 'Not known yet').check();
  await answerTo(page, 'personal', 'Not known yet').check();
  await answerTo(page, 'meets', 'Not known yet').check();
  await expect(page.locator('#attention summary').first()).toHaveText(
    `${launchGate.checks.length - last} gates block the launch`,
  );
  await expect(page.getByLabel('Also what is not due')).toBeVisible();
});

test('on paper stands what was said of the system, without the questions', async ({ page }) => {
  await keep(page, picked);
  await page.goto(plan);
  const paper = page.getByText('Your system: EU; 6 facts still open');
  await openSystemFold(page);
  await answerTo(page, 'eu', 'Yes').check();
  await systemLine(page).click();
  await expect(paper).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(answerTo(page, 'eu', 'Yes')).toBeHidden();
});

test('a link to the plan says what the system is like, and whoever opens it may take that over', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(page, picked);
  await page.goto(plan);
  await openSystemFold(page);
  await answerTo(page, 'eu', 'Yes').check();
  await page.getByRole('checkbox', { name: 'Agent with tools' }).check();
  await openPanel(page, 'take-along');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('&sys=yuuuuuu.agent');

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await keep(theirs, picked);
  await theirs.goto(link);
  const offer = theirs.locator('.offer-system');
  await expect(offer).toContainText('What it says of the system: EU; agent with tools; 6 facts still open.');
  await expect(offer).toContainText('You said nothing of yours.');
  await expect.poll(() => keptSystem(theirs)).toBeUndefined();
  await offer.getByRole('button', { name: 'Take this over' }).click();
  await expect(systemLine(theirs)).toHaveText('EU; agent with tools; 6 facts still open');
  await expect(offer).toContainText('Yours says the same.');
  await expect.poll(() => keptSystem(theirs)).toBe('yuuuuuu.agent');
  await said(theirs).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptSystem(theirs)).toBeUndefined();
  await expect(offer).toContainText('You said nothing of yours.');
  await offer.getByRole('button', { name: 'Take this over' }).click();
  const later = await other.newPage();
  await later.goto(plan);
  await openSystemFold(later);
  await answerTo(later, 'off', 'Yes').check();
  await expect(systemLine(theirs)).toContainText('off within a minute');
  await said(theirs).getByRole('button', { name: 'Undo' }).click();
  await expect(systemLine(theirs)).toContainText('off within a minute');
  await other.close();
});

test('whoever keeps the plan of a link as their first one keeps what it says of the system', async ({ page }) => {
  await page.goto(`${plan}#v=1&d=2026-11-21&sys=ynuuuuu&${launchGate.checks[0]?.id}=o1`);
  await page.getByRole('button', { name: 'Keep it as my plan' }).click();
  await expect.poll(() => keptSystem(page)).toBe('ynuuuuu');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptSystem(page)).toBeUndefined();
});
