import { expect, type Page, test } from '@playwright/test';
import { DomUtils } from 'htmlparser2';
import { elementsOf, pageAt } from '../../build/built-site.ts';
import { comparison, comparisons } from './site-pages.ts';

const foldsOn = (address: string) =>
  elementsOf(pageAt(address).document, 'details').flatMap(({ children }) =>
    children.flatMap((child) => ('attribs' in child && child.attribs['id'] ? [child.attribs['id']] : [])),
  );

/** Every id in the text of a page, those of the parts of a drawing aside. */
const placesOn = (address: string) =>
  elementsOf(pageAt(address).document, 'main').flatMap((main) =>
    DomUtils.getElementsByTagName('*', main, true).flatMap(({ name, attribs }) =>
      attribs['id'] && !['title', 'desc'].includes(name) ? [attribs['id']] : [],
    ),
  );

/** Where the target of a link ended up: below whatever sticks to the top, and on screen. */
const placeOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((target) => {
    const { top, bottom } = target.getBoundingClientRect();
    const under = [...document.elementsFromPoint(innerWidth / 2, Math.max(top, 0) + 2)];
    const cover = under.find(
      (element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && !target.contains(element),
    );
    return { top, bottom, height: innerHeight, covered: cover?.tagName };
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of comparisons) {
    test(`a link to any place on ${address} opens what it is folded in`, async ({ page }) => {
      const places = placesOn(address);
      expect(places.length).toBeGreaterThanOrEqual(60);
      for (const [place, id] of places.entries()) {
        // The first and the last from elsewhere, all between from the page itself, which is quicker.
        if (place === 0 || place === places.length - 1) await page.goto('about:blank');
        await page.goto(`${address}#${id}`);
        await expect(page.locator(`#${id}`), id).toBeVisible();
        await expect(page.locator(`#${id}`), id).toBeInViewport();
      }
    });
  }

  test('a fold that nobody linked to stays folded and opens at a click', async ({ page }) => {
    await page.goto(comparison);
    const fold = page.locator('.folded').first();
    await expect(fold.locator('> div')).toBeHidden();
    await fold.locator('summary').click();
    await expect(fold.locator('> div')).toBeVisible();
  });
});

test('the target of a link stands clear of what sticks to the top', async ({ page }) => {
  const [mistake = ''] = foldsOn(comparison);
  const rows = elementsOf(pageAt(comparison).document, 'tr').flatMap(({ attribs }) => attribs['id'] ?? []);
  const conditions = elementsOf(pageAt(comparison).document, 'li').flatMap(({ attribs }) => attribs['id'] ?? []);
  for (const id of [rows.at(2), rows.at(-3), rows.at(-1), conditions.at(-1), mistake]) {
    await page.goto(`${comparison}#${id}`);
    await expect(async () => {
      const place = await placeOf(page, id ?? '');
      expect(place.top, id).toBeGreaterThanOrEqual(0);
      expect(place.top, id).toBeLessThan(place.height * 0.6);
      expect(place.covered, id).toBeUndefined();
    }).toPass({ timeout: 5000 });
    await page.goto('about:blank');
  }
});

test('the summary of a fold that a link opened is on screen too', async ({ page }) => {
  const [mistake = ''] = foldsOn(comparison);
  await page.goto(`${comparison}#${mistake}`);
  const summary = page.locator(`details:has(> #${mistake}) > summary`);
  await expect(summary).toBeInViewport({ ratio: 0.9 });
});

test.describe('the link to a place', () => {
  test('is not seen at rest and shows on hover and on focus', async ({ page }) => {
    await page.goto(comparison);
    const row = page.locator('table.sides').first().locator('tbody tr').nth(1);
    const link = row.locator('.link-here');
    await expect(link).toHaveCSS('opacity', '0');
    await row.hover();
    await expect(link).toHaveCSS('opacity', '1');
    await page.mouse.move(0, 0);
    await expect(link).toHaveCSS('opacity', '0');
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
  });

  test('is a target of at least 24 pixels', async ({ page }) => {
    await page.goto(comparison);
    for (const box of await page
      .locator('tr .link-here, li .link-here')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect))) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
  });

  test('copies itself with its name, says so, and then falls silent', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.install();
    await page.goto(comparison);
    const row = page.locator('table.sides').first().locator('tbody tr').last();
    const id = await row.getAttribute('id');
    const name = (await row.locator('.link-here').getAttribute('aria-label'))?.replace('Link to: ', '');
    await row.locator('.link-here').click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${name} ${baseURL}${comparison}#${id}`);
    await expect(page).toHaveURL(`${baseURL}${comparison}#${id}`);
    await page.clock.fastForward(5000);
    await expect(page.getByText('Link copied')).toHaveCount(0);
  });

  test('works from the keyboard', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(comparison);
    const link = page.locator('.conditions .link-here').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Link copied')).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(` ${baseURL}${comparison}${await link.getAttribute('href')}`);
  });

  test('says where to find the address when copying is not allowed', async ({ page }) => {
    await page.addInitScript(() => {
      for (const way of ['write', 'writeText'])
        Object.defineProperty(navigator.clipboard, way, { value: () => Promise.reject(new Error('denied')) });
    });
    await page.goto(comparison);
    const link = page.locator('tr .link-here').first();
    await link.click({ force: true });
    await expect(page.getByRole('status').filter({ hasText: 'did not allow copying' })).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toBe(await link.getAttribute('href'));
  });
});
