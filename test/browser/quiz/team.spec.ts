import { expect, test } from '@playwright/test';
import { address, ana, bo, compare, compareTwo, field, heading, lines, link, result } from './team-page.ts';

test('pasted links become a comparison, whose link opens the same in another browser', async ({ page, browser }) => {
  await compareTwo(page);
  await expect(result(page)).toBeFocused();
  await expect(page).toHaveTitle(/^You do not agree on the recommendation yet \|/);
  for (const name of [
    'Talk about these first',
    'Find out',
    'Settle these: they change what you do first',
    'Who says what',
    'Take it to the meeting',
    'Add or change people',
  ])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const own = page.locator('article').getByRole('link', { name: 'Production sprint (ship what works)' });
  await expect(own).toHaveAttribute('href', ana);
  const told = (await page.locator('article').textContent()) ?? '';

  const other = await browser.newContext();
  const again = await other.newPage();
  await again.goto(page.url());
  await expect(result(again)).toHaveText(heading);
  await expect(again.locator('article')).toHaveText(told);
  await expect(field(again)).toHaveValue(/^Ana .*#v=2&people=nobody/);
  await compare(again).click();
  await expect(again).toHaveURL(page.url());
  await other.close();
});

test('Back returns to the form with what was typed, and Forward to the comparison', async ({ page }) => {
  const text = `${lines}\nhttps://example.com${ana}`;
  await page.goto(address);
  await field(page).fill(text);
  await compare(page).click();
  await expect(result(page)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Paste the links' })).toBeFocused();
  await expect(field(page)).toHaveValue(text);
  await expect(page).toHaveURL(/\/quiz\/team\/$/);
  await expect(page.locator('article')).toBeHidden();
  await page.goForward();
  await expect(result(page)).toBeFocused();
  await page.goto('/');
  await page.goBack();
  await page.goBack();
  await expect(field(page)).toHaveValue(text);
});

test('lines that cannot be read are named, kept and need not stop the others', async ({ page }) => {
  const text = `${lines}\nhello\nCy https://example.com/other/`;
  await page.goto(address);
  await field(page).fill(text);
  await compare(page).click();
  const summary = page.getByRole('alert', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveText([
    /^Line 3 holds no link\./,
    /^Line 4: this link holds no answers/,
  ]);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(field(page)).toHaveValue(text);
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link').first().click();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/quiz\/team\/$/);
  await page.getByRole('button', { name: 'Compare the other 2' }).click();
  await expect(result(page)).toHaveText(heading);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(field(page)).not.toHaveAttribute('aria-invalid');
  await expect(field(page)).toHaveValue(text);
});

for (const [count, says] of [
  [0, 'Paste at least two links'],
  [1, 'That is one person.'],
  [13, 'These are 13 people.'],
] as const)
  test(`${count} people cannot be compared, and the page says so`, async ({ page }) => {
    await page.goto(address);
    await field(page).fill(Array.from({ length: count }, (_, place) => `P${place} ${ana}`).join('\n'));
    await compare(page).click();
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.locator('article')).toBeHidden();
  });

test('the link of one person fills the form and asks for one more', async ({ page }) => {
  await page.goto(`${address}#v=2&m=:112nnnnnnnnn`);
  await expect(page.locator('form [role=status]')).toContainText('Add the link of at least one more.');
  await field(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(`\nBo ${bo}`);
  await compare(page).click();
  await expect(page.locator('article .label')).toContainText('Person 1 and Bo');
});

test('a broken team link keeps who can be read, and says what was dropped', async ({ page }) => {
  await page.goto(`${address}${link}&m=Cy:1&v=x`);
  await expect(result(page)).toHaveText(heading);
  await expect(page.locator('.notes')).toContainText('“m=Cy:1” and “v=x”');
  await page.goto(`${address}${link.replace('v=2', 'v=8')}`);
  await expect(page.locator('.notes')).toContainText('version 8 of the questions');
});

test('another link in the address bar is shown without a reload', async ({ page }) => {
  await page.goto(`${address}${link}`);
  await page.evaluate(() => {
    location.hash = '#v=2&m=Ana:113nnnnnnnnn&m=Bo:113nn2nnnnnn';
  });
  await expect(result(page)).toHaveText('You need a production sprint.');
  await expect(field(page)).toHaveValue(/real=accepted[\s\S]*real=accepted/);
});

test('the example is two invented people, and takes nothing away', async ({ page }) => {
  await page.goto(address);
  await field(page).fill(`Cy ${ana}`);
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(field(page)).toHaveValue(/^Cy [^\n]+\nInes \(invented\) [^\n]+\nTom \(invented\) [^\n]+$/);
  await compare(page).click();
  await expect(page.locator('article .label')).toHaveText('3 people compared: Cy, Ines (invented) and Tom (invented)');
});

test('the keyboard is enough', async ({ page }) => {
  await page.goto(address);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  for (let step = 0; step < 9 && !(await field(page).evaluate((one) => one === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await page.keyboard.insertText(lines);
  await page.keyboard.press('Tab');
  await expect(compare(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
  const toMeeting = page.getByRole('link', { name: 'Take it to the meeting' });
  for (let step = 0; step < 6 && !(await toMeeting.evaluate((one) => one === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await expect(toMeeting).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#take-it')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy the agenda as Markdown' })).toBeFocused();
  await expect.poll(() => new URL(page.url()).hash).toContain('m=Ana:');
});

test('skipping to the text leaves the comparison in the address', async ({ page }) => {
  await page.goto(`${address}${link}`);
  await expect(result(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(link);
  await expect(page.locator('#main')).toBeFocused();
});

test('the link of one person, and one that cannot be read, are not passed over in silence', async ({ page }) => {
  await page.goto(`${address}${ana.slice(ana.indexOf('#'))}`);
  await expect(field(page)).toHaveValue(/people=nobody/);
  await expect(page.locator('[data-part=status]')).toContainText('That is one person.');
  await page.goto('about:blank');
  await page.goto(`${address}#nothing-of-ours`);
  await expect(page.locator('[data-part=status]')).toContainText('cannot be read');
});
