import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const address = '/quiz/team/';
const ana = '/quiz/#v=1&people=nobody&real=accepted&stage=pilot&value=shown&watch=unknown';
const bo = '/quiz/#v=1&people=named&real=failed&stage=pilot&value=shown';
const lines = `Ana: https://example.com${ana}\n- [Bo](https://example.com${bo})`;
const link = '#v=1&m=Ana:112nn0nnnnun&m=Bo:110nn1nnnnnn';

const field = (page: Page) => page.getByRole('textbox', { name: 'Names and links' });
const compare = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true });
const result = (page: Page) => page.locator('article h1');
const heading = 'You do not agree on the recommendation yet.';

async function compareTwo(page: Page): Promise<void> {
  await page.goto(address);
  await field(page).fill(lines);
  await compare(page).click();
  await expect(result(page)).toHaveText(heading);
}

async function findProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      rules: { 'target-size': { enabled: true } },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

test('pasted links become a comparison, whose link opens the same in another browser', async ({ page, browser }) => {
  await compareTwo(page);
  await expect(result(page)).toBeFocused();
  await expect(page).toHaveTitle(/^You do not agree on the recommendation yet \|/);
  for (const name of [
    'Talk about these first',
    'Find out',
    'No need to argue',
    'Who says what',
    'What each of you got alone',
    'Take it to the meeting',
    'Add or change people',
  ])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const own = page.locator('article').getByRole('link', { name: 'Production sprint (ship what works)' });
  expect(await own.getAttribute('href')).toBe(ana);
  const told = await page.locator('article').textContent();

  const other = await browser.newContext();
  const again = await other.newPage();
  await again.goto(page.url());
  await expect(result(again)).toHaveText(heading);
  expect(await again.locator('article').textContent()).toBe(told);
  await expect(field(again)).toHaveValue(/^Ana .*#v=1&people=nobody/);
  await compare(again).click();
  expect(again.url()).toBe(page.url());
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
  await page.goto(`${address}#v=1&m=:112nnnnnnnnn`);
  await expect(page.locator('form output')).toContainText('Add the link of at least one more.');
  await field(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(`\nBo ${bo}`);
  await compare(page).click();
  await expect(page.locator('article .label')).toContainText('Person 1 and Bo');
});

test('a broken team link keeps who can be read, and says what was dropped', async ({ page }) => {
  await page.goto(`${address}${link}&m=Cy:1&v=x`);
  await expect(result(page)).toHaveText(heading);
  await expect(page.locator('.notes')).toContainText('“m=Cy:1” and “v=x”');
  await page.goto(`${address}${link.replace('v=1', 'v=8')}`);
  await expect(page.locator('.notes')).toContainText('version 8 of the questions');
});

test('another link in the address bar is shown without a reload', async ({ page }) => {
  await page.goto(`${address}${link}`);
  await page.evaluate(() => {
    location.hash = '#v=1&m=Ana:112nnnnnnnnn&m=Bo:112nn2nnnnnn';
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
  expect(new URL(page.url()).hash).toBe('');
  for (let step = 0; step < 9 && !(await field(page).evaluate((one) => one === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await page.keyboard.insertText(lines);
  await page.keyboard.press('Tab');
  await expect(compare(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Take it to the meeting' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#take-it')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy the agenda as Markdown' })).toBeFocused();
  expect(new URL(page.url()).hash).toContain('m=Ana:');
});

test('skipping to the text leaves the comparison in the address', async ({ page }) => {
  await page.goto(`${address}${link}`);
  await expect(result(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(link);
  await expect(page.locator('#main')).toBeFocused();
});

test('agenda and link are copied, and shown where the browser refuses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await compareTwo(page);
  await page.getByRole('button', { name: 'Copy the agenda as Markdown' }).click();
  await expect(page.getByText('Agenda copied.')).toBeVisible();
  const agenda = await page.evaluate(() => navigator.clipboard.readText());
  expect(agenda).toContain('# Agenda: what to settle together');
  expect(agenda).toContain(`<${page.url()}>`);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('textbox', { name: 'Copy the link' })).toHaveValue(page.url());
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [state, fragment] of [
    ['the form', ''],
    ['the errors', ''],
    ['a result', link],
    ['a result of many', `${link}&m=Cy:2nnnn0000000&m=:0unnnnnnnnnn&m=:10nnnnnnnnnn&m=broken`],
  ] as const)
    test(`axe finds nothing on ${state} in ${colorScheme} colors`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${address}${fragment}`);
      if (state === 'the errors') await compare(page).click();
      await expect(fragment ? result(page) : field(page)).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(state === 'the errors' ? 1 : 0);
      expect(await findProblems(page)).toEqual([]);
    });

test('a result needs no sideways scrolling, however long the names are', async ({ page }) => {
  const long = 'm=Donaudampfschifffahrtsgesellschaftsmanager:2uunn0000000';
  for (const more of [`&${long}`, `&${long}&m=Cy:2nnnn0000000&m=:0unnnnnnnnnn&m=:10nnnnnnnnnn`]) {
    await page.goto(address);
    await page.goto(`${address}${link}${more}`);
    await expect(result(page)).toBeVisible();
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const { clientWidth, scrollWidth } = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { clientWidth, scrollWidth };
      });
      expect(scrollWidth, `${width} px`).toBeLessThanOrEqual(clientWidth);
    }
  }
});

test('each cell of the table is heard with its question and its person', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}${link}`);
  const table = page.getByRole('table', { name: 'What everybody said about each question' });
  await expect(table.getByRole('columnheader')).toHaveText(['Question', 'Ana', 'Bo', 'What to do']);
  await expect(table.getByRole('rowheader')).toHaveCount(12);
  await expect(table.getByRole('row', { name: /^Trial on real inputs/ }).getByRole('cell')).toHaveText([
    'Passed and accepted',
    'Tried, not good enough',
    'Talk first',
  ]);
});

test('a result prints without the form and without controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${address}${link}`);
  await expect(page.getByRole('heading', { name: 'Talk about these first' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who says what' })).toBeVisible();
  await expect(page.locator('main :is(button, textarea, output, form)').filter({ visible: true })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it does and what it needs, and offers no form', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare what your team says');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('Comparing needs JavaScript.');
    await expect(page.locator('main :is(button, textarea)').filter({ visible: true })).toHaveCount(0);
  });
});
