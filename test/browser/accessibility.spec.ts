import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addresses, comparison } from './site-pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Both are off unless asked for.
const extra = ['target-size', 'label-content-name-mismatch'];

async function findProblems(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(extra.map((rule) => [rule, { enabled: true }]));
  const { violations } = await new AxeBuilder({ page })
    // Saves axe an empty page for each run, which only matters where there are frames.
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of addresses) {
    test(`axe finds nothing on ${address} in ${colorScheme} colors`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await unfold(page);
      expect(await findProblems(page)).toEqual([]);
    });
  }

  test(`axe finds nothing on a phone in ${colorScheme} colors, with the menu open`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    await page.goto(comparison);
    await unfold(page);
    expect(await findProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await findProblems(page)).toEqual([]);
  });
}

test('axe would find text that is too faint', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    for (const text of document.querySelectorAll<HTMLElement>('h1')) text.style.color = 'rgb(200 200 200)';
  });
  expect((await findProblems(page)).join()).toContain('color-contrast');
});
