import type { Page, Response } from '@playwright/test';
import { headersFor, parseHeaders } from '../../../../scripts/serve/header-rules.ts';
import { readBuilt } from '../../../build/built-site.ts';
import { nothing } from '../../watch-page.ts';
import { softly } from './ask.ts';

const readStores = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** What must hold on a page before the reader does anything: no policy broken, no other host asked, nothing left behind. */
export async function expectPrivate(page: Page, address: string, report: () => Promise<unknown>): Promise<void> {
  softly(await report(), `${address} breaks a policy, complains or asks another host`).toEqual(nothing);
  softly(await page.context().cookies(), `${address} leaves cookies`).toEqual([]);
  softly(await readStores(page), `${address} leaves something behind`).toEqual({
    local: [],
    session: [],
    databases: [],
    caches: [],
    workers: 0,
  });
}

/** A page arrives with the headers that the host is told to send. */
export async function expectPromisedHeaders(address: string, response: Response | null): Promise<void> {
  const promised = headersFor(parseHeaders(readBuilt('_headers')), address);
  for (const [name, value] of Object.entries(promised))
    softly(await response?.headerValue(name), `${address} ${name}`).toBe(value);
}
