import { expect, type Page, test } from '@playwright/test';
import type { Mark } from '../../../src/entry/core/find-doubts.ts';
import { type DueItem, isDue } from '../../../src/entry/core/is-due.ts';
import { keyOf, systemName } from '../../../src/entry/core/store/keys.ts';
import { readSystem, type SystemRecord, writeSystem } from '../../../src/entry/core/system.ts';
import { findProblems } from '../site/axe.ts';

const address = '/readiness/';
const ticks = (page: Page, state: string, lane = 0) => page.locator('.profile .lane').nth(lane).locator(`i.${state}`);
const stands = (page: Page, lane = 0) => page.locator('readiness-profile tbody tr').nth(lane).locator('td').first();

interface Listed {
  id: string;
  when: string;
  gate?: boolean;
  due?: DueItem['due'];
  condition?: Mark;
}

/** What meets a check: a tick, evidence of today, and the value that is asked for, or one beyond it. */
function meet({ condition }: Listed): object {
  const { operator, value = 0 } = condition ?? {};
  const beyond = operator === 'less-than' ? -1 : operator === 'more-than' ? 1 : 0;
  const checked = new Date().toISOString().slice(0, 10);
  return { state: 'done', evidence: 'report.pdf', checked, ...(condition && { measured: String(value + beyond) }) };
}

/** The items of the first gap, as the page carries them. */
const listItems = (page: Page) =>
  page
    .locator('readiness-profile script')
    .evaluate((script) => (JSON.parse(script.textContent ?? '[]') as { items: Listed[] }[])[0]?.items ?? []);

const keep = (page: Page, ids: string[], entry: object) =>
  page.evaluate(
    ([all, text]) => {
      for (const id of all as string[]) localStorage.setItem(`item-${id}`, text as string);
    },
    [ids, JSON.stringify(entry)] as const,
  );

test('a blank profile says so, with the first check that holds each gap', async ({ page }) => {
  await page.goto(address);
  await expect(stands(page)).toHaveText(/^\s*Not started 0 of \d+ for “Groundwork done”\s*$/);
  await expect(page.locator('readiness-profile tbody a[href^="/i/"]').first()).toBeVisible();
  await expect(ticks(page, 'met')).toHaveCount(0);
  await expect(page.locator('.profile')).toHaveAttribute('data-lowest', '0');
});

test('one open gate holds a gap, whatever else is done; a reason lets it pass', async ({ page }) => {
  await page.goto(address);
  const items = await listItems(page);
  const gate = items.find((item) => item.gate && item.when !== 'before-poc') as Listed;
  for (const item of items) await keep(page, [item.id], meet(item));
  await keep(page, [gate.id], { state: 'not-applicable' });
  await page.reload();
  await expect(stands(page)).toHaveText(/^Groundwork done \d+ of \d+ for “Gates met”$/);
  await expect(ticks(page, 'met')).toHaveCount(items.length - 1);
  await expect(ticks(page, 'gate.open')).toHaveCount(0);
  await expect(ticks(page, 'half')).toHaveCount(1);
  await expect(page.locator(`readiness-profile a[href="/i/${gate.id}/"]`)).toBeVisible();
  await keep(page, [gate.id], { state: 'not-applicable', reason: 'It sends nothing.' });
  await page.reload();
  await expect(stands(page)).toHaveText('Sustained ');
  await expect(ticks(page, 'met')).toHaveCount(items.length);
  expect(await findProblems(page)).toEqual([]);
});

test('what is not due for the system is left out, and counted', async ({ page }) => {
  await page.goto(address);
  const lanes = await page
    .locator('readiness-profile script')
    .evaluate((script) => JSON.parse(script.textContent ?? '[]') as { items: Listed[] }[]);
  const system = readSystem('nnnnnny') as SystemRecord;
  const left = lanes.map(({ items }) => items.filter(({ due }) => !isDue({ applies: ['any'], due }, system)));
  const lane = left.findIndex((one) => one.some(({ gate }) => gate));
  const gates = (lanes[lane]?.items ?? []).filter(({ gate }) => gate);
  const due = gates.filter((item) => !left[lane]?.includes(item));
  expect(due.length).toBeLessThan(gates.length);
  const [met] = due as [Listed];
  await keep(page, [met.id], meet(met));
  const record = { text: { is: writeSystem(system), at: '2026-11-28T12:00:00.000Z', by: 'plan' } };
  await page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [keyOf(systemName), JSON.stringify(record)],
  );
  await page.reload();
  const gatesMet = page.locator('readiness-profile tbody tr').nth(lane).locator('td').nth(1);
  await expect(gatesMet).toHaveText(`1 of ${due.length}`);
  const count = left.flat().length;
  await expect(page.locator('readiness-profile .whole')).toContainText(
    `Left out, since not due for your system: ${count === 1 ? '1 check' : `${count} checks`}.`,
  );
});

test('work under way is told, gates are counted, and a waiver is shown without counting', async ({ page }) => {
  await page.goto(address);
  const items = await listItems(page);
  const [first] = items.filter(({ when }) => when === 'before-poc');
  const [met, waived] = items.filter(({ gate }) => gate);
  await keep(page, [first?.id ?? '', met?.id ?? ''], { state: 'done' });
  const waiver = { waived: 'The drill is late', approver: 'Ana', until: '2999-01-31', control: 'Two on duty' };
  await keep(page, [waived?.id ?? ''], { state: 'doing', ...waiver });
  await page.reload();
  await expect(stands(page)).toHaveText(/^Under way 1 of \d+ for “Groundwork done”$/);
  const row = page.locator('readiness-profile tbody tr').first();
  await expect(row).toContainText(/1 of \d+/);
  await expect(row).toContainText('waived until January 31, 2999 by Ana, which does not count as met');
});

test('a tick in another tab shows without a reload', async ({ page, context }) => {
  await page.goto(address);
  const items = await listItems(page);
  const other = await context.newPage();
  await other.goto(address);
  await keep(
    other,
    items.filter(({ when }) => when === 'before-poc').map(({ id }) => id),
    { state: 'done' },
  );
  await expect(stands(page)).toContainText('Groundwork done');
});

test('without JavaScript the blank profile and what it means are there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.profile .lane')).toHaveCount(4);
  await expect(page.locator('#profile noscript p')).toContainText('the blank profile');
  await expect(stands(page)).toContainText('Not started');
  await context.close();
});
