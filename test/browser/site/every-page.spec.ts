import { expect } from '@playwright/test';
import { hurryIdleWork, settle } from '../settle.ts';
import { watchPage } from '../watch-page.ts';
import { findProblemsInBothSchemes } from './axe.ts';
import { unfold } from './open-unfolded.ts';
import { ask, softly } from './questions/ask.ts';
import { expectFit } from './questions/fit-widths.ts';
import { expectStill, watchMoves } from './questions/hold-still.ts';
import { watchLoads } from './questions/load-promised.ts';
import { expectPlainPrint } from './questions/print-plain.ts';
import { expectWhole } from './questions/say-everything.ts';
import { expectSkip } from './questions/skip-to-text.ts';
import { expectPrivate, expectPromisedHeaders } from './questions/stay-private.ts';
import { alsoVisited, onePerKind, sampled } from './site-pages.ts';
import { test } from './unscripted-page.ts';

/** How many pages of those that are only glanced at share a test. */
const batch = 7;

// All that is asked of every page is asked in one visit, since opening a page takes longer than most questions.
for (const address of new Set([...sampled, ...onePerKind])) {
  test(`${address} is what every page must be`, async ({ page, unscripted, baseURL }) => {
    const report = await watchPage(page, baseURL ?? '');
    const expectPromisedLoads = watchLoads(page, address);
    // Work put off until the browser is idle still is work that nobody asked for.
    await hurryIdleWork(page);
    await watchMoves(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 850 });
    const response = await page.goto(address);
    await page.locator('site-search button').waitFor();
    await settle(page);

    await ask('breaks no policy, asks no other host, leaves nothing behind', () =>
      expectPrivate(page, address, report),
    );
    await ask('arrives with the promised headers', () => expectPromisedHeaders(address, response));
    await ask('loads what its files promise and nothing more', expectPromisedLoads);
    await ask('does not move when its script comes late', () => expectStill(page, address));
    await ask('prints dark on white and without controls', () => expectPlainPrint(page, address));
    await ask('offers to skip to the text first, and does', () => expectSkip(page, address));

    await page.goto('about:blank');
    await page.setViewportSize({ width: 412, height: 850 });
    await page.goto(address);
    await page.locator('site-search button').waitFor();
    await settle(page);
    await ask('does not move on a phone either', () => expectStill(page, address));
    await unfold(page);
    await ask('fits every width', () => expectFit(page, address));
    await page.setViewportSize({ width: 1280, height: 720 });
    await ask('gives axe nothing to find, in light and in dark colors', async () =>
      softly(await findProblemsInBothSchemes(page), `what axe finds on ${address}`).toEqual([]),
    );
    await ask('says everything without script', () => expectWhole(unscripted, address));
  });
}

test('there are more pages of each kind to glance at', () => {
  expect(alsoVisited.length).toBeGreaterThan(9);
});

for (let first = 0; first < alsoVisited.length; first += batch) {
  const some = alsoVisited.slice(first, first + batch);
  test(`${some[0]} and the ${some.length - 1} next of their kinds keep to themselves and say everything`, async ({
    page,
    unscripted,
    baseURL,
  }) => {
    const report = await watchPage(page, baseURL ?? '');
    await hurryIdleWork(page);
    for (const address of some) {
      const response = await page.goto(address);
      await settle(page);
      await ask(`${address} breaks no policy, asks no other host, leaves nothing behind`, () =>
        expectPrivate(page, address, report),
      );
      await ask(`${address} arrives with the promised headers`, () => expectPromisedHeaders(address, response));
      await ask(`${address} says everything without script`, () => expectWhole(unscripted, address));
    }
  });
}
