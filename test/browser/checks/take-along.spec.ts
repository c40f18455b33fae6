import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { hurryIdleWork, settle } from '../settle.ts';
import { type Check, checklist, checksOn, keptFor, openFold, tick } from './list-page.ts';

const checks = checksOn(checklist);
const [first, second, third] = checks as [Check, Check, Check];
const open = async (page: Page) => {
  await page.getByText('Plan or export these checks').click();
  await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeVisible();
};
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function save(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('all that is shown is copied as a task list, with what was entered', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(checklist);
  await tick(page, first).check();
  await (await openFold(page, second)).getByLabel('Owner').fill('Ana');
  await open(page);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as a task list')).toBeVisible();
  const copied = await readClipboard(page);
  expect(copied.match(/^- \[/gm)).toHaveLength(checks.length);
  expect(copied).toContain(`- [x] [${first.id}]`);
  expect(copied).toContain(`- [ ] [${second.id}]`);
  expect(copied).toContain('Owner: Ana');
});

test('only what is chosen is taken, and what the filter hides is not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${checklist}?gates=1`);
  await open(page);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect
    .poll(() => readClipboard(page).then((text) => text.match(/^- \[/gm)?.length))
    .toBe(checks.filter(({ gate }) => gate).length);
  await page.getByLabel('Gates only').uncheck();
  await page.getByLabel('Only those I choose below').check();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('No check is chosen.')).toBeVisible();
  await page.getByRole('checkbox', { name: `Take along: ${third.title}` }).check();
  await page.getByRole('checkbox', { name: `Take along: ${first.title}` }).check();
  await expect(page.getByText('2 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect
    .poll(() => readClipboard(page).then((text) => [...text.matchAll(/^- \[ \] \[(\w+)\]/gm)].map(([, id]) => id)))
    .toEqual([first.id, third.id]);
});

for (const [name, file, header] of [
  ['CSV for spreadsheets', 'checks.csv', 'title,description,id'],
  ['CSV for Jira', 'checks-jira.csv', 'Summary,Issue Type,Status'],
  ['CSV for Linear', 'checks-linear.csv', 'Id,Team,Title'],
  ['Script for GitHub', 'checks-github.sh', '#!/bin/sh'],
  ['JSON', 'checks.json', '{\n  "$schema"'],
] as const) {
  test(`${name} is saved as a file named after the list`, async ({ page }) => {
    await page.goto(checklist);
    await open(page);
    const saved = await save(page, name);
    expect(saved.file).toBe(`${checklist.split('/').at(-2)}-${file}`);
    expect(saved.text.replace(/^\uFEFF/, '').startsWith(header)).toBe(true);
    for (const { id } of checks) expect(saved.text).toContain(`/i/${id}/`);
  });
}

test('the checks that are shown are put into the plan, and what was entered before stays', async ({ page }) => {
  const gates = checks.filter(({ gate }) => gate);
  await page.goto(`${checklist}?gates=1`);
  await tick(page, gates[0] as Check).check();
  await open(page);
  await page.getByRole('button', { name: 'Add these checks to my plan' }).click();
  await expect(page.getByText(`${gates.length} checks are in your plan.`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open my plan' })).toHaveAttribute('href', '/plan/');
  await expect.poll(() => keptFor(page, gates[0] as Check)).toEqual({ state: 'done', picked: 'yes' });
  await expect.poll(() => keptFor(page, gates[1] as Check)).toEqual({ state: 'open', picked: 'yes' });
});

test('each way says how to import it; links for GitHub need a repository, and open a filled-in issue', async ({
  page,
}) => {
  await page.goto(checklist);
  await open(page);
  const ways = page.locator('.ways > li');
  await expect(ways.getByText('How to import it')).toHaveCount(await ways.count());
  const repository = page.getByLabel('Repository, as owner/name');
  await repository.fill('my repository');
  await repository.press('Enter');
  await expect(page.getByText('Write the repository as owner/name')).toBeVisible();
  await expect(repository).toBeFocused();
  await repository.fill('ana/system');
  await repository.press('Enter');
  const link = page.getByRole('link', { name: `[${first.id}] ${first.title}` });
  await expect(link).toHaveAttribute('href', /^https:\/\/github\.com\/ana\/system\/issues\/new\?title=/);
});

test('a view is copied as a link, and a list is printed by a button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(checklist);
  await page.getByLabel('Gates only').check();
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect.poll(() => readClipboard(page)).toContain(` ${page.url()}`);
  await expect.poll(() => page.url()).toContain('?gates=1');
  await page.getByRole('button', { name: 'Print this list' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('data that does not come is told, and fetched again at the next try', async ({ page }) => {
  await page.route('**/items.json', (route) => route.abort());
  await page.goto(checklist);
  await open(page);
  await page.getByRole('button', { name: 'CSV for Jira' }).click();
  await expect(page.getByText('could not be loaded. Check the connection')).toBeVisible();
  await page.unroute('**/items.json');
  expect((await save(page, 'CSV for Jira')).text).toContain(first.id);
});

test('nothing of it is loaded before the reader asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await hurryIdleWork(page);
  await page.goto(checklist);
  await settle(page);
  expect(asked.filter((path) => /items\.json|take-along/.test(path))).toEqual([]);
});
