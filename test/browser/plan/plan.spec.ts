import { expect, test } from '@playwright/test';
import { brokenStorage } from '../broken-storage.ts';
import { type Check, keptFor, openFold, tick } from '../checks/list-page.ts';
import { findColorProblems, findProblems } from '../site/axe.ts';
import { all, keep, launchGate, openPanel, plan, removeRow, row, said } from './plan-page.ts';

const [first, second, third] = launchGate.checks as [Check, Check, Check];

test('a checklist is added with one button and edited, and all of it is there after a reload', async ({ page }) => {
  await page.goto(plan);
  await expect(page.getByRole('heading', { name: 'Nothing is in your plan yet' })).toBeVisible();
  await page.getByRole('button', { name: `Add ${launchGate.checks.length} checks: Launch gate` }).click();
  await expect(page.locator('.progress')).toContainText(`None of ${launchGate.checks.length} done.`);
  const fold = await openFold(page, first);
  await fold.getByLabel('Owner').fill('Ana Ruiz');
  await fold.getByLabel('Due').fill('2020-01-15');
  await tick(page, second).check();
  await page.getByLabel('Grouped by').selectOption('owner');
  await page.reload();
  await expect(page).toHaveURL(/\?by=owner$/);
  await expect(page.locator('section[data-group="Ana Ruiz"] .item')).toHaveAttribute('id', first.id);
  await expect(row(page, first).locator('.notices')).toContainText('Overdue');
  await expect(tick(page, second)).toBeChecked();
  await expect(page.locator('#attention')).toContainText('1 check is overdue');
  await page.getByLabel('Only what is not settled').check();
  // A gate that was ticked without evidence is not settled.
  await expect(row(page, second)).toHaveCount(1);
  const proof = await openFold(page, second);
  await proof.getByLabel('Evidence: a link, or where to find it').fill('report.pdf');
  await proof.getByLabel('Evidence from').fill(new Date().toISOString().slice(0, 10));
  if (second.wanted) await proof.getByLabel('Measured').fill(second.wanted.replaceAll(/\D/g, ''));
  await page.getByLabel('Only what is not settled').uncheck();
  await page.getByLabel('Only what is not settled').check();
  await expect(row(page, second)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await removeRow(page, first);
  await expect(row(page, first)).toHaveCount(0);
  await expect(said(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(page, first)).toContainText('Ana Ruiz');
});

test('a row stays where it is while somebody types in it, and moves when asked to', async ({ page }) => {
  await keep(page, { [first.id]: { owner: 'Ana' }, [second.id]: { owner: 'Bo' } });
  await page.goto(`${plan}?by=owner`);
  await (await openFold(page, first)).getByLabel('Owner').fill('Bo');
  await expect(page.locator('section[data-group="Ana"] .item')).toHaveAttribute('id', first.id);
  await page.getByRole('button', { name: 'Arrange them again' }).click();
  await expect(page.locator('section[data-group="Bo"] .item')).toHaveCount(2);
});

test('days are proposed from the day of going live, filled in where there is none, and taken back', async ({
  page,
}) => {
  await page.clock.setFixedTime('2027-01-15T12:00:00Z');
  await keep(page, { [first.id]: { picked: 'yes' }, [second.id]: { due: '2027-02-01' } });
  await page.goto(plan);
  const panel = await openPanel(page, 'dates');
  await panel.getByLabel('You go live on').fill('2027-06-01');
  await panel.getByRole('button', { name: 'Fill in 1 day' }).click();
  await expect(row(page, first).locator('[data-of=due]')).toHaveText(/^(March|April|May|June) \d+, 2027$/);
  await expect(row(page, second).locator('[data-of=due]')).toHaveText('February 1, 2027');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, first).locator('[data-of=due]')).toBeEmpty();
  await panel.getByRole('button', { name: 'Fill in 1 day' }).click();
  await expect(row(page, first).locator('[data-of=due]')).toHaveText(/, 2027$/);
  const due = (await row(page, first).locator('[data-of=due]').textContent()) ?? '';
  await expect(row(page, first).locator('[data-of=begin]')).toHaveText(/, 2027$/);
  await panel.getByLabel('You go live on').fill('2027-07-01');
  await expect(said(page)).toBeEmpty();
  await panel.getByRole('button', { name: 'Move 1 day' }).click();
  await expect(row(page, first).locator('[data-of=due]')).not.toHaveText(due);
  await expect(row(page, second).locator('[data-of=due]')).toHaveText('February 1, 2027');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, first).locator('[data-of=due]')).toHaveText(due);
  await panel.getByLabel('You go live on').fill('2026-07-01');
  await expect(panel.getByText('July 1, 2026 is past.')).toBeVisible();
});

test('what the site changed since the plan was made is told, and left alone until somebody decides', async ({
  page,
}) => {
  await keep(page, { [first.id]: { owner: 'Ana' }, zz99: { state: 'done' } });
  await page.evaluate(() => localStorage.setItem('plan-made', '2020-01-01'));
  await page.goto(plan);
  const changed = page.locator('#changed');
  await expect(changed).toContainText(`${all.length - 1} checks are new, 1 check is not known here`);
  await changed.getByText('Which checks are new').click();
  await changed.getByRole('button', { name: `Add: ${third.title}` }).click();
  await expect(row(page, third)).toBeVisible();
  await changed.getByRole('button', { name: 'I have seen the new checks' }).click();
  await expect(changed.getByRole('listitem')).toHaveCount(1);
  await changed.getByRole('button', { name: 'Remove it: zz99' }).click();
  await expect(changed).toBeHidden();
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptFor(page, { id: 'zz99' })).toMatchObject({ state: 'done' });
});

test('two tabs lose no entry, and each shows what the other one adds', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await keep(one, { [first.id]: { picked: 'yes' } });
  await Promise.all([one.goto(plan), two.goto(plan)]);
  await Promise.all([
    openFold(one, first).then((fold) => fold.getByLabel('Owner').pressSequentially('Ana Ruiz')),
    openFold(two, first).then((fold) => fold.getByLabel('Evidence: a link').pressSequentially('Shelf 7')),
  ]);
  await openPanel(two, 'add');
  await two.getByLabel('Single checks').fill(third.id);
  await two.getByRole('button', { name: `Add: ${third.title}` }).click();
  await expect(row(one, third)).toBeVisible();
  await expect.poll(() => keptFor(one, first)).toMatchObject({ owner: 'Ana Ruiz', evidence: 'Shelf 7' });
});

for (const [name, block] of brokenStorage) {
  test(`with storage ${name}, the plan works for the visit and says so`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto(plan);
    await page.getByRole('button', { name: /: Launch gate$/ }).click();
    await expect(page.getByText('This browser keeps nothing more for this site')).toBeVisible();
    await (await openFold(page, first)).getByLabel('Owner').fill('Ana');
    await expect(row(page, first).locator('[data-of=owner]')).toHaveText('Ana');
    await removeRow(page, second);
    await expect(row(page, second)).toHaveCount(0);
  });
}

test('the plan prints with what needs attention, and without controls', async ({ page }) => {
  await keep(page, { [first.id]: { owner: 'Ana', due: '2020-01-01' }, [second.id]: { state: 'done' } });
  await page.goto(plan);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#attention li').first()).toBeVisible();
  await expect(row(page, first).locator('[data-of=owner]')).toBeVisible();
  const controls = page.locator('main :is(button, input, select, summary:not(#attention *), .own, .panels)');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
});

test('the plan is used from the keyboard alone', async ({ page }) => {
  await page.goto(plan);
  const add = page.getByRole('button', { name: /: Launch gate$/ });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(add).toBeFocused();
  await page.getByRole('link', { name: 'What needs attention' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#attention summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#attention li a').first()).toBeFocused();
  const id = (await page.locator('#attention li a').first().getAttribute('href'))?.slice(1) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plan\/$/);
  await page.keyboard.press('Tab');
  await expect(row(page, { id }).locator('.tick')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(row(page, { id }).locator('[data-of=state]')).toHaveText(/^Done/);
  await page.getByRole('link', { name: 'Take it along' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  await expect(page.locator('#take-along summary').first()).toBeFocused();
});

test('axe finds nothing on a plan in use, in either scheme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await keep(page, {
    [first.id]: {
      owner: 'Ana',
      due: '2020-01-01',
      waived: 'Later',
      evidence: 'https://example.org/',
      checked: '2020-01-01',
    },
    [second.id]: { state: 'done' },
    [third.id]: { state: 'not-applicable', reason: 'No agent takes part.' },
  });
  await page.goto(`${plan}?by=nothing#v=1&d=2026-11-21&${first.id}=d1&zz99=o1`);
  await expect(page.getByRole('heading', { name: 'The plan in this link, beside yours' })).toBeVisible();
  await openFold(page, first);
  for (const id of ['add', 'dates', 'take-along', 'bring-back'] as const) await openPanel(page, id);
  await page.getByLabel('Single checks').fill('a');
  await page.getByLabel('You go live on').fill('2027-06-01');
  await page.getByLabel('Or a link or text, pasted').fill(`- [x] [${second.id}] It\n- [ ] [zzz9] What`);
  await page.getByRole('button', { name: 'Show what it would change' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await (colorScheme === 'light' ? findProblems(page) : findColorProblems(page))).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and leads to the lists', async ({ page }) => {
    await page.goto(plan);
    await expect(page.locator('noscript p')).toContainText('This page needs JavaScript');
    await expect(page.locator('noscript').getByRole('link', { name: 'the checklists' })).toBeVisible();
    await expect(page.locator('main :is(button, input, select)').filter({ visible: true })).toHaveCount(0);
  });
});
