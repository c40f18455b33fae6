import { expect, type Page, test } from '@playwright/test';
import { brokenStorage } from '../broken-storage.ts';
import { findColorProblems, findProblems } from '../site/axe.ts';
import { type Check, checklist, checksOn, everyCheck, keptFor, openFold, tick } from './list-page.ts';

const checks = checksOn(checklist);
const [first, second, third] = checks as [Check, Check, Check];
const progress = (page: Page) => page.locator('.progress');

test('a tick on one list stands on every other, and in words how far each is', async ({ page }) => {
  await page.goto(checklist);
  await expect(progress(page)).toContainText(`None of ${checks.length} done.`);
  await tick(page, first).check();
  await expect(progress(page)).toContainText(`1 of ${checks.length} done.`);
  await page.goto(everyCheck);
  await expect(tick(page, first)).toBeChecked();
  await tick(page, first).uncheck();
  await expect.poll(() => keptFor(page, first)).toBeNull();
  await page.goBack();
  await expect(tick(page, first)).not.toBeChecked();
});

test('state, owner, day and evidence are kept, shown beside the check and still there later', async ({ page }) => {
  await page.goto(checklist);
  const fold = await openFold(page, second);
  await fold.getByLabel('State', { exact: true }).selectOption('doing');
  await fold.getByLabel('Owner').fill('Ana Ruiz');
  await fold.getByLabel('Due').fill('2027-01-15');
  await fold.getByLabel('Evidence: a link').fill('https://wiki.example/drill');
  await fold.getByLabel('Evidence from').fill('2026-12-20');
  const entry = { state: 'doing', owner: 'Ana Ruiz', due: '2027-01-15', evidence: 'https://wiki.example/drill' };
  await expect.poll(() => keptFor(page, second)).toEqual({ ...entry, checked: '2026-12-20' });
  await page.reload();
  const entered = page.locator(`[id="${second.id}"] .entered`);
  await expect(entered).toContainText('Doing');
  await expect(entered).toContainText('Ana Ruiz');
  await expect(entered.getByRole('link')).toHaveAttribute('href', 'https://wiki.example/drill');
  await expect((await openFold(page, second)).getByLabel('Owner')).toHaveValue('Ana Ruiz');
  await expect(progress(page)).toContainText('1 under way');
});

test('evidence that is no web address is no link', async ({ page }) => {
  await page.goto(checklist);
  await (await openFold(page, first)).getByLabel('Evidence: a link').fill('javascript:alert(1)');
  await expect(page.locator(`[id="${first.id}"] .entered`)).toContainText('javascript:alert(1)');
  await expect(page.locator(`[id="${first.id}"] .entered a`)).toHaveCount(0);
});

test('what does not apply needs a reason, and nothing else is lost meanwhile', async ({ page }) => {
  await page.goto(checklist);
  await tick(page, first).check();
  const fold = await openFold(page, first);
  const reason = fold.getByLabel('Why it does not apply');
  await expect(reason).toBeHidden();
  await fold.getByLabel('State', { exact: true }).selectOption('not-applicable');
  await expect(fold.getByText('Say why it does not apply. Until then the state stays “Done”.')).toBeVisible();
  await fold.getByLabel('Owner').fill('Bo');
  await expect(reason).toBeVisible();
  await expect.poll(() => keptFor(page, first)).toEqual({ state: 'done', owner: 'Bo' });
  await reason.fill('No agent takes part.');
  await expect
    .poll(() => keptFor(page, first))
    .toEqual({ state: 'not-applicable', owner: 'Bo', reason: 'No agent takes part.' });
  await expect(tick(page, first)).not.toBeChecked();
  await expect(progress(page)).toContainText('1 does not apply');
  await reason.fill('');
  await expect(fold.getByText('Until then the reason before it counts.')).toBeVisible();
  await expect.poll(() => keptFor(page, first)).toMatchObject({ reason: 'No agent takes part.' });
  await fold.getByLabel('State', { exact: true }).selectOption('open');
  await expect(reason).toBeHidden();
  await expect.poll(() => keptFor(page, first)).toEqual({ state: 'open', owner: 'Bo' });
});

test('two tabs at once lose no tick and no field', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await Promise.all([one.goto(checklist), two.goto(everyCheck)]);
  await tick(one, first).check();
  await tick(two, second).check();
  await expect(tick(two, first)).toBeChecked();
  await expect(tick(one, second)).toBeChecked();
  await expect(progress(one)).toContainText(`2 of ${checks.length} done`);
  await Promise.all([
    openFold(one, third).then((fold) => fold.getByLabel('Owner').pressSequentially('Ana Ruiz')),
    // One hand at a time in each tab: a second click would scroll the page below the first.
    openFold(two, third)
      .then((fold) => fold.getByLabel('Evidence: a link').pressSequentially('Shelf 7, file 12'))
      .then(() => tick(two, first).uncheck()),
  ]);
  const both = { state: 'open', owner: 'Ana Ruiz', evidence: 'Shelf 7, file 12' };
  await expect.poll(() => keptFor(one, third)).toEqual(both);
  await expect.poll(() => keptFor(two, third)).toEqual(both);
  await expect(tick(one, first)).not.toBeChecked();
});

test('what is saved for the list is cleared, and comes back if that was a mistake', async ({ page }) => {
  await page.goto(checklist);
  await expect(page.getByRole('button', { name: 'Clear what is saved' })).toBeHidden();
  await tick(page, first).check();
  await (await openFold(page, second)).getByLabel('Owner').fill('Ana');
  await page.getByRole('button', { name: 'Clear what is saved for this list' }).click();
  await expect(tick(page, first)).not.toBeChecked();
  await expect(page.getByText('Cleared what was saved for 2 checks')).toBeVisible();
  for (const check of [first, second]) expect(await keptFor(page, check)).toBeNull();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Ana');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  // What was entered since is newer than what comes back.
  await page.evaluate((key) => localStorage.setItem(key, '{"state":"doing"}'), `item-${second.id}`);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(tick(page, first)).toBeChecked();
  await expect.poll(() => keptFor(page, second)).toEqual({ state: 'doing' });
});

for (const [name, block] of brokenStorage) {
  test(`with storage ${name}, the list works for the visit and says so`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto(checklist);
    await expect(page.locator('.notes')).toBeEmpty();
    await tick(page, first).check();
    await expect(page.getByText('This browser keeps nothing more for this site')).toBeVisible();
    await expect(progress(page)).toContainText(`1 of ${checks.length} done`);
    await (await openFold(page, first)).getByLabel('Owner').fill('Ana');
    await expect(tick(page, first)).toBeChecked();
    await expect(page.locator(`[id="${first.id}"] .entered`)).toContainText('Ana');
    await page.getByRole('button', { name: 'Clear what is saved' }).click();
    await expect(tick(page, first)).not.toBeChecked();
  });
}

for (const damaged of ['{"state":"do', '{"state":"finished"}', '[1]']) {
  test(`${damaged} is told, left alone, and removed only when asked`, async ({ page }) => {
    await page.goto('/404.html');
    await page.evaluate(([key = '', text = '']) => localStorage.setItem(key, text), [`item-${first.id}`, damaged]);
    await page.goto(checklist);
    const item = page.locator(`[id="${first.id}"]`);
    await expect(item.getByText('cannot be read, so it is left as it is')).toContainText(damaged);
    await expect(tick(page, first)).toBeDisabled();
    await tick(page, second).check();
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), `item-${first.id}`)).toBe(damaged);
    await item.getByRole('button', { name: 'Remove it and start anew' }).click();
    await expect(tick(page, first)).toBeFocused();
    await page.keyboard.press('Space');
    await expect.poll(() => keptFor(page, first)).toEqual({ state: 'done' });
  });
}

test('on a phone the list starts on the second screen, nothing moves at the first tick, and the hub leads to it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/readiness/');
  await page.getByRole('link', { name: 'checklists', exact: true }).first().click();
  await expect(page).toHaveURL(/\/checklists\/$/);
  await page.goto(checklist);
  const top = () => page.locator('.items').evaluate((list) => list.getBoundingClientRect().top + scrollY);
  const before = await top();
  expect(before).toBeLessThan(1600);
  await tick(page, first).check();
  await expect.poll(() => top()).toBe(before);
  await page.getByText('What it is not for').click();
  await expect(page.getByText('In the room', { exact: true })).toBeVisible();
});

test('the list is used from the keyboard', async ({ page }) => {
  await page.goto(checklist);
  await page.getByRole('checkbox', { name: 'Gates only' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(tick(page, first)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(tick(page, first)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: first.title, exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `Copy link: ${first.title}` })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(`[id="${first.id}"] .enter summary`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${first.id}"]`).getByLabel('State', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(`[id="${first.id}"]`).getByLabel('State', { exact: true })).toBeFocused();
});

test('axe finds nothing on a list in use, in either scheme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${checklist}?gates=1&role=nobody`);
  await page.evaluate(
    (key) => localStorage.setItem(key, '[]'),
    `item-${checks.find(({ gate, id }) => gate && id !== first.id)?.id}`,
  );
  await page.reload();
  const gate = checks.find((check) => check.gate) as Check;
  await tick(page, gate).check();
  await (await openFold(page, gate)).getByLabel('State', { exact: true }).selectOption('not-applicable');
  await page.getByText('Plan or export these checks').click();
  await page.getByLabel('Only those I choose below').check();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await (colorScheme === 'light' ? findProblems(page) : findColorProblems(page))).toEqual([]);
  }
});
