import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findColorProblems, findProblems } from '../site/axe.ts';

const address = '/readiness/governance/';
const key = 'worksheet-accountability-map';
const field = (page: Page, label: string, place = 0) => page.getByRole('textbox', { name: label }).nth(place);
const decision = (page: Page, place = 0) => field(page, 'What is decided', place);
const person = (page: Page, place = 0) => field(page, 'Accountable person', place);
const button = (page: Page, name: string) => page.getByRole('button', { name });
const missing = (page: Page) => page.locator('.missing summary');
const notes = (page: Page) => page.locator('[data-part=notes]');
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name) ?? '', `idea-1/${key}`);

test('what is entered is there after a reload, and missing fields are named with a way to them', async ({ page }) => {
  await page.goto(address);
  await expect(missing(page)).toHaveText('14 needed fields are empty.');
  await decision(page).fill('Declining a credit application');
  await page.getByRole('radio', { name: 'It decides alone' }).first().check();
  await page.reload();
  await expect(decision(page)).toHaveValue('Declining a credit application');
  await expect(page.getByRole('radio', { name: 'It decides alone' }).first()).toBeChecked();
  await expect(missing(page)).toHaveText('12 needed fields are empty.');
  await missing(page).click();
  await page.locator('.missing').getByRole('link', { name: 'The right to stop it' }).click();
  await expect(field(page, 'Who may stop it')).toBeFocused();
});

test('rows are added and removed, and a removed row comes back', async ({ page }) => {
  await page.goto(address);
  await button(page, 'Add a kind of decision').click();
  await expect(decision(page, 1)).toBeFocused();
  await decision(page, 1).fill('Fourth');
  await expect(page.getByRole('group', { name: 'Kind of decision 4' })).toBeVisible();
  await button(page, 'Remove this kind of decision').nth(0).click();
  await expect(page.locator('#decision-types .row')).toHaveCount(3);
  await expect(decision(page)).toHaveValue('Fourth');
  await page.reload();
  await expect(decision(page, 1)).toHaveValue('Fourth');
  await button(page, 'Remove this kind of decision').nth(1).click();
  await button(page, 'Undo').click();
  await expect(decision(page, 1)).toHaveValue('Fourth');
  const ids = await page.locator('work-sheet [id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('two names and a team are pointed out, and nothing typed is lost', async ({ page }) => {
  await page.goto(address);
  await person(page).fill('Ana and Bo');
  await person(page).blur();
  await expect(person(page)).toHaveAccessibleDescription(/more than one person/);
  await expect(missing(page)).toContainText('Look at one entry again.');
  await person(page).fill('The credit committee');
  await person(page).blur();
  await expect(person(page)).toHaveAccessibleDescription(/a group/);
  await person(page).fill('Ana');
  await person(page).blur();
  await expect(person(page)).toHaveAccessibleDescription('');
  const day = field(page, 'Day of the next review');
  await day.fill('31.3.2027');
  await day.blur();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(day).toHaveValue('31.3.2027');
  await expect(day).toHaveAccessibleDescription(/2027-03-31/);
});

test('it is copied as Markdown and as CSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await decision(page).fill('=Refunds');
  await button(page, 'Copy as Markdown').click();
  await expect(page.getByText('Copied as Markdown')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# Accountability Map');
  expect(text).toContain('- **What is decided:** \\=Refunds');
  await button(page, 'Copy as CSV').click();
  await expect(page.getByText('Copied as CSV')).toBeVisible();
  const table = await page.evaluate(() => navigator.clipboard.readText());
  expect(table).toContain("The kinds of decisions,Kind of decision 1,What is decided,'=Refunds,");
});

test('a result of passed is held against the rule of the page, and copies lead to the site', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/readiness/technical/');
  const unmet = page.locator('#audit-result .finding.unmet li');
  await field(page, 'Highest error rate that you accept').fill('1');
  await button(page, 'Open: Twice the expected peak').click();
  await page.locator('#load-levels--two-peaks--errors').fill('4.1');
  await page.getByRole('radio', { name: 'Passed with a named risk' }).check();
  await expect(unmet).toHaveCount(2);
  await expect(unmet.first()).toContainText(
    '“Error rate” is 4.1 percent. “Highest error rate that you accept” is 1 percent.',
  );
  await unmet.getByRole('link', { name: 'If no realistic test is possible' }).first().click();
  await expect(field(page, 'Why it cannot be tested')).toBeFocused();
  await button(page, 'Copy as Markdown').click();
  await expect(page.getByText('Copied as Markdown')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('this is not settled yet');
  expect(text).not.toContain('localhost');
  const address = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(text).toContain(`<${address}#stability-audit>`);
  await page.getByRole('radio', { name: 'Not passed' }).check();
  await expect(unmet).toHaveCount(0);
});

test('the causes of the incidents are folded, and on paper they are a sheet of their own', async ({ page }) => {
  await page.goto('/readiness/organizational/');
  const cause = page.getByText('the provider is limiting your account');
  await expect(cause).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(cause).toBeVisible();
  expect(await page.locator('.asides').evaluate((fold) => getComputedStyle(fold).breakBefore)).toBe('page');
});

test('clearing forgets everything, and can be undone', async ({ page }) => {
  await page.goto(address);
  await decision(page).fill('Refunds');
  await button(page, 'Clear the worksheet').click();
  await expect(decision(page)).toHaveValue('');
  expect(await kept(page)).not.toContain('Refunds');
  await button(page, 'Undo').click();
  await expect(decision(page)).toHaveValue('Refunds');
  await expect.poll(() => kept(page)).toContain('Refunds');
});

test('two open pages keep what is entered in either', async ({ page, context }) => {
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  await decision(page).fill('Refunds');
  await expect(decision(other)).toHaveValue('Refunds');
  await person(other).fill('Ana');
  await field(page, 'How the reason is told').fill('By letter');
  await page.reload();
  await expect(decision(page)).toHaveValue('Refunds');
  await expect(person(page)).toHaveValue('Ana');
  await expect(field(page, 'How the reason is told')).toHaveValue('By letter');
});

test('blocked and full storage are told, and the worksheet works on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(address);
  await decision(page).fill('Refunds');
  await person(page).fill('Ana');
  await expect(notes(page)).toContainText('does not keep your entries');
  await button(page, 'Add a kind of decision').click();
  await expect(decision(page)).toHaveValue('Refunds');
  await expect(person(page)).toHaveValue('Ana');
});

test('damaged entries are told, and put aside instead of lost', async ({ page }) => {
  await page.goto(address);
  await page.evaluate((name) => localStorage.setItem(name, '{"values": ['), key);
  await page.reload();
  await expect(notes(page)).toContainText('damaged');
  await decision(page).fill('Refunds');
  await expect
    .poll(() => page.evaluate((name) => localStorage.getItem(`${name}-unreadable`), key))
    .toBe('{"values": [');
  await expect.poll(() => kept(page)).toContain('Refunds');
});

test('without JavaScript it reads and prints, and offers nothing that needs script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(decision(page)).toBeEditable();
  await expect(page.locator('work-sheet noscript p')).toContainText('nothing that you enter is kept');
  await expect(page.locator('work-sheet button')).toHaveCount(0);
  await context.close();
});

test('all of a long entry is on paper, and printing the worksheet prints nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(address);
  const long = Array.from({ length: 30 }, (_, place) => `Sentence number ${place} of a long entry.`).join(' ');
  await decision(page).fill(long);
  await button(page, 'Print the worksheet').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#missed')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Accountability Map' })).toBeVisible();
  const cut = await decision(page).evaluate((area) => area.scrollHeight - area.clientHeight);
  expect(cut).toBeLessThan(2);
  await expect(button(page, 'Clear the worksheet')).toBeHidden();
});

test('all of it works with the keyboard', async ({ page }) => {
  await page.goto(address);
  await decision(page).focus();
  await page.keyboard.type('Refunds');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'It suggests' }).first()).toBeChecked();
  await button(page, 'Open: Kind of decision 2').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Fold: Kind of decision 2')).toBeFocused();
  await button(page, 'Remove this kind of decision').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Open: Kind of decision 2')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a filled worksheet, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await person(page).fill('Ana and Bo');
    await field(page, 'Day of the next review').fill('soon');
    await page.keyboard.press('Tab');
    await page.getByRole('radio', { name: 'Passed', exact: true }).check();
    await missing(page).click();
    expect(await (colorScheme === 'light' ? findProblems : findColorProblems)(page)).toEqual([]);
  });
}

test('every worksheet has one control for each field of its data', async ({ page }) => {
  for (const gap of ['technical', 'data', 'organizational', 'governance']) {
    const html = readFileSync(`dist/readiness/${gap}/index.html`, 'utf8');
    expect(html).toContain('<work-sheet');
    await page.goto(`/readiness/${gap}/`);
    await expect(missing(page)).toContainText('needed fields are empty');
    const unnamed = await page
      .locator('work-sheet :is(input, textarea)')
      .evaluateAll((all) =>
        all.filter((control) => (control as HTMLInputElement).labels?.length !== 1).map(({ outerHTML }) => outerHTML),
      );
    expect(unnamed).toEqual([]);
  }
});
