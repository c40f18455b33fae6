import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.locator('a-to-z').getByRole('status');
const lines = (page: Page) => page.locator('.letter li').filter({ visible: true });
const letters = (page: Page) => page.getByRole('navigation', { name: 'On this page' }).getByRole('link');

test('a kind and words leave their entries under their letters, in the address too', async ({ page }) => {
  await page.goto('/index/');
  const all = await lines(page).count();
  await expect(status(page)).toHaveText(`All ${all} entries.`);
  await page.locator('a-to-z').getByLabel('Kind').selectOption('term');
  await page.getByRole('searchbox', { name: 'Words in the title' }).fill('loop');
  await expect.poll(() => new URL(page.url()).search).toBe('?kind=term&q=loop');
  await expect(page.getByRole('link', { name: 'Human in the loop', exact: true })).toBeVisible();
  const left = await lines(page).count();
  await expect(status(page)).toHaveText(`${left} of ${all} entries.`);
  const shown = await page.locator('.letter h2').filter({ visible: true }).allTextContents();
  await expect(letters(page).filter({ visible: true })).toHaveText(shown);
});

for (const [width, columns] of [
  [360, 1],
  [768, 2],
  [1280, 3],
] as const)
  test(`at ${width} px its columns are ${columns}, and no kind falls below its line`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/index/');
    const lefts = await page
      .locator('#letter-a li')
      .evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(columns);
    const fallen = await page.locator('.letter li').evaluateAll((all) =>
      all.flatMap((line) => {
        const kind = document.createRange();
        kind.selectNode(line.lastChild as Node);
        const [first] = line.querySelector('a')?.getClientRects() ?? [];
        const box = kind.getBoundingClientRect();
        return first && box.top < first.bottom && box.left >= first.left ? [] : [line.textContent];
      }),
    );
    expect(fallen).toEqual([]);
  });

test('the letters stay in reach: in the strip from 768 px, behind its button on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await page.goto('/index/');
  await letters(page).filter({ hasText: 'T' }).click();
  await expect(page.locator('#letter-t h2')).toBeInViewport();
  await expect(letters(page).first()).toBeInViewport();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(letters(page).first()).toBeHidden();
  await page.getByRole('button', { name: 'Contents' }).click();
  await letters(page).filter({ hasText: 'B' }).click();
  await expect(page).toHaveURL(/#letter-b$/);
  await expect(page.locator('#letter-b h2')).toBeInViewport();
});
