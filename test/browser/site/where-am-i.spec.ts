import { expect, type Page, test } from '@playwright/test';
import { comparison } from './site-pages.ts';

const guide = '/guides/attack-it-first/';
const map = (page: Page) => page.getByRole('navigation', { name: 'On this page' });
const strip = (page: Page) => page.getByRole('button', { name: 'Contents' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a long page has its contents beside the text from 1,024 px, and they stay in sight', async ({ page }) => {
      await page.setViewportSize({ width: 1024, height: 800 });
      await page.goto(guide);
      await expect(strip(page)).toBeHidden();
      await map(page).getByRole('link').nth(3).click();
      await expect(map(page).getByRole('link').first()).toBeInViewport();
      const right = await map(page).evaluate((nav) => nav.getBoundingClientRect().right);
      expect(await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().left)).toBeGreaterThan(
        right,
      );
    });

    test('on a phone a strip opens them', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(guide);
      await expect(map(page)).toBeHidden();
      await strip(page).click();
      await map(page).getByRole('link').nth(3).click();
      await expect(page).toHaveURL(/#/);
    });
  });
}

test('the section that is read is marked, down to the last', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(guide);
  const marked = map(page).locator('[aria-current="true"]');
  const links = map(page).getByRole('link');
  for (const place of [2, 4]) {
    await links.nth(place).click();
    await expect(marked).toHaveText((await links.nth(place).textContent()) ?? '');
  }
  const last = (await links.last().textContent()) ?? '';
  // A key is lost while the browser is still on its way to the place of a link.
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(marked).toHaveText(last, { timeout: 1000 });
  }).toPass();
  await expect(async () => {
    await page.keyboard.press('Home');
    await expect(marked).toHaveCount(0, { timeout: 1000 });
  }).toPass();
});

test('the end of the page takes the contents along, so that they never cover the footer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(guide);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const bottom = () => map(page).evaluate((nav) => nav.getBoundingClientRect().bottom);
  const top = () => page.locator('footer').evaluate((footer) => footer.getBoundingClientRect().top);
  await expect.poll(async () => (await bottom()) - (await top())).toBeLessThanOrEqual(0);
});

test('contents that are longer than the window follow the reader', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await page.goto('/rescue/stripe-webhooks-failing-in-production/#sources');
  await page.mouse.wheel(0, 200);
  await expect(page.locator('#page-map [aria-current]')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the strip names the section, opens and closes, and the list goes away once it has led somewhere', async ({
    page,
  }) => {
    await page.goto(guide);
    await strip(page).click();
    const link = map(page).getByRole('link').nth(2);
    const name = (await link.textContent()) ?? '';
    await link.click();
    await expect(map(page)).toBeHidden();
    await expect(strip(page)).toContainText(name);
    await strip(page).click();
    await expect(map(page).locator('[aria-current="true"]')).toHaveText(name);
    await page.keyboard.press('Escape');
    await expect(map(page)).toBeHidden();
    await expect(strip(page)).toBeFocused();
  });

  for (const address of [
    ...[guide, comparison, '/readiness/technical/', '/rescue/stripe-webhooks-failing-in-production/', '/i/d9r7/'],
    ...['/faq/', '/attacks/', '/services/', '/checklists/', '/proof/rescue-ship/', '/index/', '/sources/', '/guides/'],
  ])
    test(`${address} has one strip of at most 56 px, and nothing else sticks`, async ({ page }) => {
      for (const width of [360, 768, 1023]) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(address);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
        await expect.poll(() => page.locator('page-map').boundingBox()).toMatchObject({ y: 0 });
        const heights = await page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((element) => getComputedStyle(element).position === 'sticky')
            .map((element) => element.getBoundingClientRect().height),
        );
        expect(heights, `${width} px`).toHaveLength(1);
        expect(Math.max(...heights)).toBeLessThanOrEqual(56);
      }
    });

  for (const address of [guide, '/i/d9r7/', '/faq/', '/attacks/', '/checklists/', '/readiness/data/'])
    test(`what has the focus on ${address} is never under the strip`, async ({ page }) => {
      await page.goto(address);
      const stops = page.locator('main :is(a, summary, select, input):visible');
      const strip = await page.locator('page-map').boundingBox();
      await stops.last().focus();
      for (let step = Math.min(await stops.count(), 25); step > 0; step -= 1) {
        await page.keyboard.press('Shift+Tab');
        const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
        await expect.poll(top).toBeGreaterThanOrEqual(strip?.height ?? 56);
      }
    });
});

test('the heads of a comparison stick below the strip, and what a link leads to stands below both', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(comparison);
  const [row = ''] = await page
    .locator('table.sides')
    .nth(1)
    .locator('tbody tr[id]')
    .evaluateAll((rows) => [rows[5]?.id ?? '']);
  await page.goto(`${comparison}#${row}`);
  const heads = page.locator('table.sides').nth(1).locator('thead th').nth(1);
  await expect
    .poll(async () => {
      const head = await heads.boundingBox();
      const found = await page.locator(`#${row}`).boundingBox();
      return head && found ? found.y - head.y - head.height : -1;
    })
    .toBeGreaterThanOrEqual(0);
});

test.describe('what is kept', () => {
  const door = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Plan/ });

  test('shows in the header once something is kept, at once and on every page, and nothing moves', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.goto('/checklists/launch-gate/');
    await expect(door(page)).toBeHidden();
    await page.getByRole('checkbox', { name: 'Done' }).first().check();
    await expect(door(page)).toBeVisible();
    await expect(page.locator('html')).toHaveCSS('--kept', '1');
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => moved.push(list.getEntries().length)).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto('/about/');
    await expect(door(page)).toBeVisible();
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual([]);
    await door(page).click();
    await expect(page).toHaveURL(/\/plan\/$/);
    await expect(door(page)).toHaveAttribute('aria-current', 'page');
  });

  test('leaves the header alone while nothing is', async ({ page }) => {
    await page.goto('/about/');
    await expect(door(page)).toBeHidden();
    await expect(page.locator('html')).not.toHaveAttribute('data-kept');
  });

  test('has its door in the menu of a phone in any case, without script too', async ({ browser }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
      await page.goto('/about/');
      await page.getByRole('button', { name: 'Menu' }).click();
      const doors = page.locator('#menu').getByRole('link');
      await expect(doors).toHaveText(['Compare', 'Guides', 'Readiness', 'Checklists', 'Plan', 'Take the quiz']);
      await page.close();
    }
  });
});

test('during the quiz the way to it is no filled button', async ({ page }) => {
  const ground = () => page.locator('.top .button').evaluate((button) => getComputedStyle(button).backgroundColor);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/about/');
  expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
  await page.goto('/quiz/');
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
});
