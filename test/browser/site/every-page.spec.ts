import { expect, type Page, test } from '@playwright/test';
import { headersFor, parseHeaders } from '../../../scripts/serve/header-rules.ts';
import { readBuilt } from '../../build/built-site.ts';
import { hurryIdleWork, settle } from '../settle.ts';
import { nothing, watchPage } from '../watch-page.ts';
import { findProblemsInBothSchemes } from './axe.ts';
import { unfold } from './open-unfolded.ts';
import { alsoVisited, sampled } from './site-pages.ts';

const widths = [320, 360, 768, 1280, 1440];

const readStores = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** Everything that sticks out of the page to the right, and by how many pixels. */
const findOverflow = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`);
  });

/** What must hold on a page before the reader does anything: no policy broken, no other host asked, nothing left behind. */
async function expectPrivate(page: Page, address: string, report: () => Promise<unknown>): Promise<void> {
  const response = await page.goto(address);
  await settle(page);
  expect.soft(await report(), address).toEqual(nothing);
  expect.soft(await page.context().cookies(), address).toEqual([]);
  expect
    .soft(await readStores(page), address)
    .toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
  const promised = headersFor(parseHeaders(readBuilt('_headers')), address);
  for (const [name, value] of Object.entries(promised))
    expect.soft(await response?.headerValue(name), `${address} ${name}`).toBe(value);
}

// Several things are looked at in one visit, since opening a page takes longer than most of them.
for (const address of sampled) {
  test(`${address} breaks no policy, asks no other host, leaves nothing behind, fits every width, and axe finds nothing in light and in dark colors`, async ({
    page,
    baseURL,
  }) => {
    const report = await watchPage(page, baseURL ?? '');
    await hurryIdleWork(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expectPrivate(page, address, report);
    await unfold(page);
    expect.soft(await findProblemsInBothSchemes(page)).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findOverflow(page), `${width} px`).toEqual([]);
    }
  });
}

test('more pages of each kind break no policy, ask no other host and leave nothing behind', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const report = await watchPage(page, baseURL ?? '');
  await hurryIdleWork(page);
  expect(alsoVisited.length).toBeGreaterThan(9);
  for (const address of alsoVisited) await expectPrivate(page, address, report);
});
