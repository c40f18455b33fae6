import { expect, test } from '@playwright/test';
import { type Check, keptFor, tick } from '../checks/list-page.ts';
import { keep, launchGate, openPanel, plan, row, said } from './plan-page.ts';

const [first, second, third] = launchGate.checks as [Check, Check, Check];
const readClipboard = () => navigator.clipboard.readText();

test('a plan sent as a link stands beside the own one, and only what is chosen is taken over', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(page, {
    [first.id]: { state: 'done', owner: 'Ana' },
    [second.id]: { owner: 'Ana', due: '2027-03-01' },
    [third.id]: { owner: 'Ana', evidence: 'Shelf 7' },
  });
  await page.goto(plan);
  await openPanel(page, 'take-along');
  await page.getByLabel('With notes').check();
  await expect(page.getByText(/^The link has \d+ characters\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(readClipboard);

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await keep(theirs, { [first.id]: { state: 'doing', owner: 'Bo' }, [second.id]: { owner: 'Bo' } });
  await theirs.goto(link);
  await expect(theirs.getByText('1 is not in your plan, 2 say something else than yours.')).toBeVisible();
  await expect.poll(() => keptFor(theirs, first)).toEqual({ state: 'doing', owner: 'Bo' });
  await expect(theirs.getByLabel(`What to do with ${first.title}`)).toHaveValue('mine');
  await expect(theirs.getByLabel(`What to do with ${second.title}`)).toHaveValue('fill');
  await theirs.getByRole('button', { name: 'Take over 2 checks' }).click();
  await expect.poll(() => keptFor(theirs, first)).toEqual({ state: 'doing', owner: 'Bo' });
  await expect.poll(() => keptFor(theirs, second)).toMatchObject({ owner: 'Bo', due: '2027-03-01' });
  await expect.poll(() => keptFor(theirs, third)).toMatchObject({ owner: 'Ana', evidence: 'Shelf 7' });
  await expect(theirs).toHaveURL(/\/plan\/$/);
  await said(theirs).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptFor(theirs, third)).toBeNull();
  await expect.poll(() => keptFor(theirs, second)).toEqual({ state: 'open', owner: 'Bo' });
  const compared = theirs.getByRole('row', { name: first.title });
  await expect(compared).toContainText('State: doing');
  await tick(theirs, first).check();
  await expect(compared).not.toContainText('State:');
  await theirs.getByRole('button', { name: 'Close this plan' }).click();
  await expect(theirs).toHaveURL(/\/plan\/$/);
  await theirs.goBack();
  await expect(theirs.getByRole('heading', { name: 'The plan in this link, beside yours' })).toBeVisible();
  await other.close();
});

test('whoever has no plan yet reads the one of the link, and keeps it with one button', async ({ page }) => {
  await page.goto(`${plan}#v=1&d=2026-11-21&go=2027-06-01&${first.id}=d1.0&${second.id}=o1&o0=Ana`);
  await expect(page.getByRole('heading', { name: 'The plan in this link' })).toBeVisible();
  await expect(page.getByText('It goes live on June 1, 2027.')).toBeVisible();
  await expect(page.getByText('Done, Ana')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it as my plan' }).click();
  await expect.poll(() => keptFor(page, first)).toMatchObject({ state: 'done', owner: 'Ana', picked: 'yes' });
  await expect(page).toHaveURL(/\/plan\/$/);
  await expect((await openPanel(page, 'dates')).getByLabel('You go live on')).toHaveValue('2027-06-01');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptFor(page, first)).toBeNull();
});

test('a list that was taken along, ticked elsewhere and brought back shows what changed before it is taken', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(page, { [first.id]: { owner: 'Ana, “A”', evidence: '=1+1\n<b>x</b>' }, [second.id]: { state: 'doing' } });
  await page.goto(plan);
  await openPanel(page, 'take-along');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as a task list')).toBeVisible();
  const list = await page.evaluate(readClipboard);
  const panel = await openPanel(page, 'bring-back');
  await panel.getByLabel('Or a link or text, pasted').fill(list);
  await panel.getByRole('button', { name: 'Show what it would change' }).click();
  await expect(panel.getByText('Your plan says the same of all of them.')).toBeVisible();
  await panel.getByLabel('Or a link or text, pasted').fill(list.replace(`- [ ] [${first.id}]`, `- [x] [${first.id}]`));
  await panel.getByRole('button', { name: 'Show what it would change' }).click();
  await expect(panel.getByRole('row').nth(1)).toContainText('State: done');
  await expect(row(page, first).locator('[data-of=state]')).toHaveText('Open');
  await panel.getByRole('button', { name: 'Take over 1 check' }).click();
  await expect(row(page, first).locator('[data-of=state]')).toHaveText(/^Done/);
  await expect.poll(() => keptFor(page, first)).toMatchObject({ owner: 'Ana, “A”', evidence: '=1+1\n<b>x</b>' });
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, first).locator('[data-of=state]')).toHaveText('Open');
});

test('broken and hostile files are answered in sentences, and change nothing', async ({ page }) => {
  await keep(page, { [first.id]: { owner: 'Ana' } });
  await page.goto(plan);
  const panel = await openPanel(page, 'bring-back');
  const open = (name: string, text: string | Buffer) =>
    panel.getByLabel('A file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await open('broken.csv', `id,state,owner\n${first.id},done\n${second.id},finished,Bo\nnope,open,Bo\n`);
  await expect(panel.getByRole('listitem')).toContainText([/^Line 2: /, /^Line 3: .*finished/, /^Line 4: .*nope/]);
  await open('hostile.csv', `id,state,owner\n${second.id},done,"<img src=x onerror=alert(1)>"\n`);
  await expect(panel.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(panel.locator('img')).toHaveCount(0);
  await open('sheet.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  await expect(panel.getByText('This is no text.')).toBeVisible();
  await open('huge.md', 'x'.repeat(5_000_000));
  await expect(panel.getByText('This is too long to be a plan')).toBeVisible();
  await open('other.json', '{"format":"something else"}');
  await expect(panel.getByText('This JSON file is not a plan of this site.')).toBeVisible();
  await expect.poll(() => keptFor(page, first)).toEqual({ state: 'open', owner: 'Ana' });
  await expect.poll(() => keptFor(page, second)).toBeNull();
});

test('a broken link is told, a link to a place on the page is followed, and the own plan is as it was', async ({
  page,
}) => {
  await keep(page, { [first.id]: { owner: 'Ana' } });
  await page.goto(`${plan}#nothing-of-ours`);
  await expect(page.getByRole('heading', { name: 'This link holds no plan that can be read' })).toBeVisible();
  await expect(row(page, first)).toContainText('Ana');
  await page.evaluate((id) => location.assign(`#v=1&${id}=d1.0.zzzzzz&zz99=o1`), second.id);
  await expect(page.getByText(`${second.id}: its owner is missing in the link.`)).toBeVisible();
  await expect(page.getByText('This page knows no check zz99.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take over 1 check' })).toBeVisible();
  await page.goto('/');
  await page.goto(`${plan}#dates`);
  await expect(page.getByLabel('You go live on')).toBeVisible();
  await expect(page.getByText('This link holds no plan')).toBeHidden();
});
