import { expect, type Page, test } from '@playwright/test';
import { howItDecides } from '../../../src/site/core/quiz-addresses.ts';
import { settle } from '../settle.ts';
import { addresses } from '../site/site-pages.ts';

const way = '#v=2&defined=all-but-measure&kind=known-product&real=not-tried&stage=pilot&value=shown';
const quiz = addresses.includes('/quiz/');

/** Titles of the boxes, and the answers, that are marked in the drawing. */
const markedInDrawing = (page: Page) =>
  page.locator('svg.tree').evaluate((svg) => {
    const leftOf = (part: Element) => part.getBoundingClientRect().left;
    const textsOf = (selector: string) =>
      [...svg.querySelectorAll(selector)]
        .sort((one, other) => leftOf(one) - leftOf(other))
        .map(({ textContent }) => textContent);
    return {
      boxes: textsOf('g.way > .asked'),
      answers: textsOf('g.way > text.way').join(' '),
      lines: svg.querySelectorAll('.edge.way').length,
    };
  });

/** The answers that are marked in the text, each with what it says of itself. */
const markedInText = (page: Page) =>
  page.locator('.yours').evaluateAll((all) => all.map(({ parentElement }) => parentElement?.textContent?.trim()));

test.describe('a link with answers', () => {
  test('marks the way in the drawing and in the text, and says so', async ({ page }) => {
    await page.goto(howItDecides + way);
    const note = page.locator('.way-note');
    await expect(note).toHaveText(/^Marked: the way your answers took. It ends at: Prove the task./);
    await expect(note).toBeFocused();
    await expect(note).toBeInViewport();
    await expect
      .poll(() => markedInDrawing(page))
      .toEqual({
        boxes: ['Use today', 'Need', 'Trial on real inputs', 'Kind of AI step', 'Written definition'],
        answers: expect.stringMatching(/^A demo or a checked pilot .* Input, users and place, not a good result$/),
        lines: 4,
      });
    const said = await markedInText(page);
    expect(said).toHaveLength(5);
    for (const text of said) expect(text).toMatch(/your way$/);
    await expect(page.locator('.yours').last()).toBeVisible();
    await expect(note.getByRole('link')).toHaveCount(quiz ? 1 : 0);
    if (quiz) await expect(note.getByRole('link')).toHaveAttribute('href', `/quiz/${way}`);
  });

  test('marks by weight, not by color alone', async ({ page }) => {
    await page.goto(howItDecides + way);
    await expect(page.locator('.tree .way').first()).toBeAttached();
    const widthOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part) => Number.parseFloat(getComputedStyle(part).strokeWidth));
    expect(await widthOf('.tree .way > rect')).toBeGreaterThanOrEqual(2 * (await widthOf('.tree g:not(.way) > rect')));
    expect(await widthOf('.tree .edge.way')).toBeGreaterThanOrEqual(2 * (await widthOf('.tree .edge:not(.way)')));
  });

  test('keeps its answers in the address when a link on the page is followed', async ({ page }) => {
    await page.goto(howItDecides + way);
    await expect(page.locator('.yours')).toHaveCount(5);
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Cases' }).click();
    await expect(page.locator('#cases')).toBeFocused();
    await expect(page.locator('#cases h2')).toBeInViewport();
    await expect.poll(() => new URL(page.url()).hash).toBe(way);
    await expect(page.locator('.yours')).toHaveCount(5);
  });

  test('marks another way without leaving traces of the first', async ({ page }) => {
    await page.goto(howItDecides + way);
    await expect(page.locator('.yours')).toHaveCount(5);
    await page.evaluate(() => {
      location.hash = '#v=2&stage=live';
    });
    await expect(page.locator('.way-note')).toHaveText(/It ends at: Contain it first\./);
    await expect(page.locator('.yours')).toHaveCount(1);
    await expect.poll(() => markedInDrawing(page)).toMatchObject({ boxes: ['Use today'], lines: 0 });
  });

  test('says what of it is broken, and marks as far as the rest leads', async ({ page }) => {
    await page.goto(`${howItDecides}#v=2&stage=pilot&value=certainly&color=blue`);
    const note = page.locator('.way-note');
    await expect(note).toContainText('Part of this link is broken.');
    await expect(note).toContainText('“value=certainly” names no answer to its question.');
    await expect(note).toContainText('“color=blue” names no question of this quiz.');
    await expect(note).toContainText('They stop at “Who has shown that they need this work done?”');
    await expect.poll(() => markedInDrawing(page)).toMatchObject({ boxes: ['Use today'], lines: 1 });
  });

  test('says that it holds no answer when it holds none', async ({ page }) => {
    await page.goto(`${howItDecides}#v=99`);
    await expect(page.locator('.way-note')).toContainText('version 99');
    await expect(page.locator('.way-note')).toContainText('no way is marked');
    await expect(page.locator('.tree .way')).toHaveCount(0);
  });
});

test('an ordinary link to a place marks nothing and loads nothing', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`${howItDecides}#question-people`);
  await settle(page);
  await expect(page.locator('#question-people')).toBeInViewport();
  await expect(page.locator('.way-note')).toBeHidden();
  expect(loaded.filter((url) => url.includes('show-way'))).toEqual([]);
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Cases' }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#cases');
});

test('every label of the drawing fits its box in the font that is there', async ({ page }) => {
  await page.goto(howItDecides);
  const labels = await page.locator('svg.tree g[transform] text').evaluateAll((all) =>
    all.map((text) => {
      const box = text.closest('g[transform]')?.querySelector('rect')?.getBoundingClientRect();
      const own = text.getBoundingClientRect();
      const inside = box && own.left >= box.left && own.right <= box.right && own.bottom <= box.bottom;
      return { text: text.textContent, inside };
    }),
  );
  expect(labels.length).toBeGreaterThan(80);
  expect(labels.filter(({ inside }) => !inside)).toEqual([]);
});

test('the drawing is large enough to read, and gives way to the text where it is not', async ({ page }) => {
  await page.goto(howItDecides);
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    const [scale = 0] = await page
      .locator('svg.tree')
      .evaluateAll((all) =>
        all.map((svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width),
      );
    expect(13 * scale).toBeGreaterThanOrEqual(10.5);
  }
  for (const width of [1023, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.locator('svg.tree')).toBeHidden();
    await expect(page.getByText('No. It is an idea so far.').first()).toBeVisible();
  }
});

test('the tree fits the narrowest phone with every fold open, and tells more of each question', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 780 });
  await page.goto(howItDecides);
  const tree = page.locator('.tree-text');
  await tree.evaluate((root) => {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
  });
  const narrowest = await tree
    .locator('.asked, .answers > li > p')
    .evaluateAll((all) => Math.min(...all.map((part) => part.getBoundingClientRect().width)));
  expect(narrowest).toBeGreaterThan(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await tree.getByRole('link', { name: 'Has it done the task on real inputs' }).first().click();
  await expect(page.locator('#question-real')).toBeInViewport();
});

test('the button prints the sheet alone, on two pages at most', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(howItDecides);
  const press = () => page.getByRole('button', { name: 'Print the sheet' }).click();
  await press();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['#who-wins', '#tree', '#cases', '#proof', 'h1', '.top', '.bottom', 'print-sheet'])
    await expect(page.locator(part), part).toBeHidden();
  for (const part of ['.blanks', '#question-stage', '#question-evidence'])
    await expect(page.locator(part)).toBeVisible();
  const countPages = async (format: string) =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(await countPages('A4')).toBe(2);

  // The sheet is off the printer, so the next print is of the page again.
  await expect(page.locator('#who-wins')).toBeVisible();
  await page.emulateMedia({ media: null });
  await press();
  expect(await countPages('Letter')).toBe(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('part one can be taken in the tree, down to the recommendation', async ({ page }) => {
    await page.goto(howItDecides);
    const tree = page.locator('.tree-text');
    await tree.getByText('Not yet. There is a demo or a pilot').click();
    await tree.getByText('Someone we can name does this work today').locator('visible=true').click();
    const accepted = tree
      .getByText('Yes. It met a mark written before, and its future users accept the results.')
      .locator('visible=true');
    await expect(accepted).toHaveCount(1);
    await expect(accepted).toContainText('Ship what works');
  });

  test('no button is offered, and a sentence says how the sheet is printed', async ({ page }) => {
    await page.goto(howItDecides);
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
    await expect(page.getByText('Printing this page prints the sheet, too.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['#who-wins', '#tree svg', '#cases', '#proof', '#question-evidence'])
      await expect(page.locator(part)).toBeVisible();
  });

  test('a link with answers is an ordinary page', async ({ page }) => {
    await page.goto(howItDecides + way);
    await expect(page.locator('.way-note')).toBeHidden();
    await expect(page.locator('h1')).toBeVisible();
  });
});
