import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCold, copyProject, makeFolder } from '../../scripts/bench/copy-project.ts';
import { readProject } from '../../scripts/content/project.ts';
import { readFiles } from '../../scripts/content/read-files.ts';
import { readRequest } from '../../scripts/scaffold/read-request.ts';
import { writeEntry } from '../../scripts/scaffold/write-entry.ts';
import { startServer } from '../../scripts/serve/start-server.ts';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';

const { folder, remove } = makeFolder('new-entries');
const executablePath = process.env['CHROME_PATH'] ?? (await findBrowser());
let browser: Browser;
let origin = '';
let close = async () => {};

/** Writes a new entry as an author would, with every TODO replaced. */
function write(args: string[], change = (text: string) => text): void {
  const request = readRequest(args, readProject(readFiles(folder), '2026-11-28'));
  if ('refusal' in request) throw new Error(request.refusal);
  const text = writeEntry(request, '2026-11-28').replaceAll('todo-', 'own-').replaceAll('TODO', 'You know it.');
  writeFileSync(join(folder, request.file), change(text));
}

/** A picture of 1,440 pixels, as an author may have it. */
async function paint(): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<body style="margin:0;height:100vh;background:linear-gradient(90deg,red,gold,green,navy)">');
  const png = await page.screenshot({ type: 'png' });
  await page.close();
  return png;
}

beforeAll(async () => {
  browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  copyProject(folder);
  write(['comparison', 'milk-vs-water']);
  write(['guide', 'a-picture', '--with', 'chart'], (text) => {
    const [, fields] = text.split('---\n');
    return `---\n${fields}---\nA paragraph before it.\n\n![A band of colors](a-picture.png)\n\nA paragraph after it.\n`;
  });
  writeFileSync(join(folder, 'content/guides/a-picture.png'), await paint());
  await buildCold(folder);
  ({ origin, close } = await startServer({ root: join(folder, 'dist'), port: 0 }));
}, 600_000);

afterAll(async () => {
  await close();
  await browser?.close();
  remove();
});

describe.each([
  [360, 1],
  [360, 3],
  [768, 1],
  [1440, 1],
  [1440, 2],
])('a picture on a screen of %d pixels with %d dots each', (width, dots) => {
  test('is as wide as its column at most, sharp, small, and moves no text', async () => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: dots });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${origin}/guides/a-picture/`);
    const picture = page.getByRole('img', { name: 'A band of colors' });
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    const seen = await picture.evaluate((image: HTMLImageElement) => ({
      column: image.parentElement?.getBoundingClientRect().width ?? 0,
      shown: image.getBoundingClientRect().width,
      loaded: Number(
        / (\d+)w/.exec(
          image.srcset.split(', ').find((one) => image.currentSrc.endsWith(one.split(' ')[0] ?? '')) ?? '',
        )?.[1],
      ),
      ratio: image.getBoundingClientRect().width / image.getBoundingClientRect().height,
      type: image.currentSrc.replace(/.*\./, ''),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    await page.close();
    expect(seen).toMatchObject({ overflow: 0, type: 'webp' });
    expect(seen.ratio).toBeCloseTo(1.6, 1);
    expect(seen.shown).toBeLessThanOrEqual(seen.column);
    // The smallest file with enough dots, or the largest there is.
    expect(seen.loaded).toBeGreaterThanOrEqual(Math.min(1440, Math.floor(seen.shown * dots)));
    expect(seen.loaded).toBeLessThanOrEqual(Math.max(720, seen.shown * dots + 720));
    expect(shifts).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('a comparison without a case, questions, cards and a drawing', () => {
  const read = () => readFileSync(join(folder, 'dist/compare/milk-vs-water/index.html'), 'utf8');
  /** Sections that stand open, and what is folded; the mistakes have folds of their own. */
  const idsOf = (html: string) =>
    [...html.matchAll(/(?:<section|<\/summary>\s*<div) id="?([\w-]+)/g)].flatMap(([, id]) =>
      id?.startsWith('own-') ? [] : id,
    );

  test('has no empty section, and lists those that it has', () => {
    const html = read();
    expect(idsOf(html)).toEqual(['answers', 'choose', 'rows', 'mistakes', 'related', 'sources']);
    const contents = /<nav id="page-map"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    expect([...contents.matchAll(/#([\w-]+)/g)].map(([, id]) => id)).toEqual(['choose', 'rows', 'mistakes', 'sources']);
    expect(html).toContain('This page rests on no work of others.');
  });

  test('names its neighbors by itself', () => {
    const related = /<div id="?related[\s\S]*?<\/details>/.exec(read())?.[0] ?? '';
    expect(related.match(/href="?\/compare\/[\w-]+\//g)).toHaveLength(3);
  });
});

test('a guide shows the chart that was asked for', () => {
  const html = readFileSync(join(folder, 'dist/guides/a-picture/index.html'), 'utf8');
  expect(html).toMatch(/<figure class="?chart/);
});
