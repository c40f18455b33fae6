import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Check, keptFor, tick } from '../checks/list-page.ts';
import { findColorProblems, findProblems } from '../site/axe.ts';
import { keep, launchGate, openPanel, plan, row, said } from './plan-page.ts';

const [first, second, third, fourth] = launchGate.checks as [Check, Check, Check, Check];
const cell = (page: Page, { title }: Check, name: 'Owner' | 'Day') =>
  page.getByRole('button', { name: `${name} of “${title}”` });
const settled = { state: 'not-applicable', reason: 'No agent takes part.' } as const;
const choose = (page: Page, { title }: Check) => page.getByRole('checkbox', { name: `Choose: ${title}`, exact: true });

async function startChoosing(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Change several at once' }).click();
  return page.getByRole('region', { name: 'Change the chosen checks' });
}

test('owner and day are edited where they stand, by keyboard alone, and Escape takes back what was typed', async ({
  page,
}) => {
  await keep(page, { [first.id]: { picked: 'yes' }, [second.id]: { owner: 'Bo Lind' } });
  await page.goto(plan);
  await expect(cell(page, first, 'Owner')).toHaveAccessibleName(`Owner of “${first.title}”: No owner`);
  await cell(page, first, 'Owner').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ana Ruiz');
  await expect.poll(() => keptFor(page, first)).toEqual({ state: 'open', owner: 'Ana Ruiz', picked: 'yes' });
  await page.keyboard.press('Enter');
  await expect(cell(page, first, 'Owner')).toBeFocused();
  await expect(cell(page, first, 'Owner')).toHaveAccessibleName(`Owner of “${first.title}”: Ana Ruiz`);
  await expect(row(page, first).getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Somebody else');
  await page.keyboard.press('Escape');
  await expect(row(page, first).locator('[data-of=owner]')).toHaveText('Ana Ruiz');
  await page.keyboard.press('Tab');
  await expect(cell(page, first, 'Day')).toBeFocused();
  await page.keyboard.press('Enter');
  await row(page, first).getByLabel('Day of').fill('2027-02-01');
  await cell(page, second, 'Owner').click();
  await expect(row(page, first).locator('[data-of=due]')).toHaveText('February 1, 2027');
  await expect(row(page, first).getByLabel('Day of', { exact: false }).and(page.locator('input'))).toHaveCount(0);
});

test('owners that were typed already are offered wherever an owner is asked for', async ({ page }) => {
  await keep(page, { [first.id]: { owner: 'Zoë' }, [second.id]: { owner: 'ana ruiz' }, [third.id]: { owner: 'Zoë' } });
  await page.goto(plan);
  await cell(page, first, 'Owner').click();
  const offered = (input: Locator) =>
    input.evaluate((field: HTMLInputElement) => [...(field.list?.options ?? [])].map(({ value }) => value));
  expect(await offered(row(page, first).getByRole('combobox', { name: 'Owner of' }))).toEqual(['ana ruiz', 'Zoë']);
  await row(page, second).locator('.enter summary').click();
  const field = row(page, second).locator('.enter').getByLabel('Owner');
  await field.focus();
  expect(await offered(field)).toEqual(['ana ruiz', 'Zoë']);
  const bar = await startChoosing(page);
  await bar.getByLabel('Owner', { exact: true }).focus();
  expect(await offered(bar.getByLabel('Owner', { exact: true }))).toEqual(['ana ruiz', 'Zoë']);
});

test('what is settled is folded, opens by a link to it, and a row that is ticked stays where it is', async ({
  page,
}) => {
  await keep(page, { [first.id]: settled, [second.id]: { picked: 'yes' }, [third.id]: { due: '2020-01-01' } });
  await page.goto(plan);
  await expect(row(page, first)).toBeHidden();
  await page.locator('.settled summary').filter({ visible: true }).click();
  await expect(row(page, first)).toBeVisible();
  await expect(row(page, first).locator('[data-of=state]')).toHaveText(`Not applicable: ${settled.reason}`);
  await tick(page, second).check();
  await expect(row(page, second)).toBeVisible();
  await page.goto('/404.html');
  await page.goto(`${plan}#${first.id}`);
  await expect(row(page, first)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.reload();
  await expect(row(page, first).getByText('Not applicable')).toBeVisible();
});

test('many rows are changed in one step and taken back in one, and what another page entered since stays', async ({
  page,
  context,
}) => {
  await keep(page, {
    ...{ [first.id]: { state: 'done' }, [second.id]: { owner: 'Bo' }, [third.id]: { picked: 'yes' } },
    [fourth.id]: { owner: 'Dee' },
  });
  await page.goto(plan);
  const bar = await startChoosing(page);
  await expect(tick(page, first)).toBeHidden();
  for (const check of [first, second, third]) await choose(page, check).check();
  await expect(bar.getByRole('status').first()).toHaveText('3 chosen');
  await bar.getByLabel('Owner', { exact: true }).fill('Ana');
  await bar.getByRole('button', { name: 'Set it for 3 checks' }).click();
  await expect(said(page)).toContainText('Owner of 3 checks: Ana.');
  await expect(said(page)).toHaveRole('status');
  await expect.poll(() => keptFor(page, second)).toEqual({ state: 'open', owner: 'Ana', picked: 'yes' });
  await expect(row(page, fourth).locator('[data-of=owner]')).toHaveText('Dee');
  const other = await context.newPage();
  await other.goto(plan);
  await cell(other, third, 'Owner').click();
  await other.keyboard.type('Cy');
  await expect(row(page, third).locator('[data-of=owner]')).toHaveText('Cy');
  await other.close();
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptFor(page, second)).toEqual({ state: 'open', owner: 'Bo' });
  await expect.poll(() => keptFor(page, third)).toEqual({ state: 'open', owner: 'Cy', picked: 'yes' });
  await expect.poll(() => keptFor(page, first)).toEqual({ state: 'done' });
  await bar.getByLabel('Set', { exact: true }).selectOption('State');
  await bar.getByLabel('State', { exact: true }).selectOption('Open');
  await bar.getByRole('button', { name: 'Set it for 3 checks' }).click();
  // Nothing is left of it but its place in the plan.
  await expect.poll(() => keptFor(page, first)).toEqual({ state: 'open', picked: 'yes' });
  await bar.getByLabel('State', { exact: true }).selectOption('Not applicable');
  await bar.getByRole('button', { name: 'Set it for 3 checks' }).click();
  await expect(bar).toContainText('Say why they do not apply.');
  await bar.getByLabel('Why they do not apply').fill('No agent takes part.');
  await bar.getByRole('button', { name: 'Set it for 3 checks' }).click();
  await expect.poll(() => keptFor(page, third)).toEqual({ ...settled, owner: 'Cy', picked: 'yes' });
  await bar.getByLabel('Set', { exact: true }).selectOption('Day');
  await bar.getByLabel('Day', { exact: true }).fill('2027-02-01');
  await bar.getByRole('button', { name: 'Set it for 3 checks' }).click();
  await expect.poll(() => keptFor(page, second)).toMatchObject({ due: '2027-02-01', owner: 'Bo' });
});

test('what is folded away is not chosen unseen, and rows that come later can be chosen', async ({ page }) => {
  await keep(page, { [first.id]: settled, [second.id]: { picked: 'yes' }, [third.id]: { picked: 'yes' } });
  await page.goto(`${plan}?by=gate`);
  const bar = await startChoosing(page);
  await bar.getByRole('button', { name: 'Choose all' }).click();
  await expect(bar.getByRole('status').first()).toHaveText('2 chosen');
  const group = page.getByLabel('Choose all of Gates');
  await expect(group).toBeChecked();
  await page.locator('.settled summary').filter({ visible: true }).click();
  await expect(group).not.toBeChecked();
  await choose(page, first).check();
  await expect(bar.getByRole('status').first()).toHaveText('3 chosen');
  await bar.getByRole('button', { name: 'None' }).click();
  await expect(page.getByRole('checkbox', { name: /^Choose:/, checked: true })).toHaveCount(0);
  await openPanel(page, 'add');
  await page.getByLabel('Single checks').fill(fourth.id);
  await page.getByRole('button', { name: `Add: ${fourth.title}` }).click();
  await choose(page, fourth).check();
  await expect(bar.getByRole('status').first()).toHaveText('1 chosen');
});

test('the bar never covers the box that has the focus, and Escape ends choosing where it began', async ({ page }) => {
  await keep(page, Object.fromEntries(launchGate.checks.map(({ id }) => [id, { picked: 'yes' }])));
  for (const size of [
    { width: 1280, height: 720 },
    { width: 360, height: 640 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size);
    await page.goto(plan);
    const bar = await startChoosing(page);
    await page.getByLabel('Choose all of').first().check();
    for (let step = 0; step < 24; step += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement?.getBoundingClientRect();
        const bar = document.querySelector('.several section');
        const isApart = bar?.contains(document.activeElement);
        return (
          !isApart && focused && bar && focused.bottom > bar.getBoundingClientRect().top && focused.top < innerHeight
        );
      });
      expect(covered, `step ${step} at ${size.width}`).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Change several at once' })).toBeFocused();
    await expect(page.getByRole('checkbox', { name: /^Choose/ })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('the line of time says what is overdue, due soon, later and after going live, and follows what is entered', async ({
  page,
}) => {
  await page.clock.setFixedTime('2027-01-15T12:00:00Z');
  await keep(page, {
    ...{ [first.id]: { due: '2027-01-14' }, [second.id]: { due: '2027-01-20' }, [third.id]: { due: '2027-03-01' } },
    [fourth.id]: { picked: 'yes' },
  });
  await page.goto(plan);
  const stops = page.locator('.due-line > li');
  await expect(stops).toContainText(['Overdue: 1', 'In the next 7 days: 1', 'Later: 1', 'Go live: no day yet']);
  await expect(page.getByText('1 open check has no day yet.')).toBeVisible();
  await stops.last().getByRole('link', { name: 'Set the day' }).click();
  await (await openPanel(page, 'dates')).getByLabel('You go live on').fill('2027-02-15');
  await expect(stops).toContainText([
    'Overdue: 1',
    '7 days: 1',
    'Later: nothing',
    'February 15, 2027',
    'After going live: 1',
  ]);
  await stops.first().getByRole('link', { name: first.title }).click();
  await page.keyboard.press('Tab');
  await expect(tick(page, first)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(stops.first()).toContainText('Overdue: nothing');
});

test('axe finds nothing while rows are chosen and edited, in either scheme', async ({ page }) => {
  await keep(page, {
    [first.id]: { owner: 'Ana', due: '2020-01-01' },
    [second.id]: settled,
    [third.id]: { state: 'done' },
  });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(plan);
  await startChoosing(page);
  await choose(page, first).check();
  await cell(page, third, 'Owner').click();
  expect(await findProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findColorProblems(page)).toEqual([]);
});
