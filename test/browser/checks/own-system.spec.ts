import { expect, type Page, test } from '@playwright/test';
import { keyOf, nameOfItem, systemName } from '../../../src/entry/core/store/keys.ts';
import { answerTo, keptSystem, notDueOf, openSystemFold, ownSystem, systemLine } from '../entry/system-page.ts';
import { type Check, checksOn, openFold } from './list-page.ts';

const launchGate = '/checklists/launch-gate/';
const checks = checksOn(launchGate);
const facts = { decides: 'no', personal: 'no', meets: 'no' } as const;
const notDue = notDueOf(checks, facts);
const [left] = notDue as [Check];
const unwaivable = checks.find((check) => check.unwaivable) as Check;
const items = (page: Page) => page.locator('.item').filter({ visible: true });
const rowOf = (page: Page, { id }: Check) => page.locator(`.items [id="${id}"]`);

test('what is not due for the system is left out with a word, counts as no open gate, and comes back with one click', async ({
  page,
}) => {
  expect(notDue.length).toBeGreaterThan(0);
  await page.goto(launchGate);
  await expect(items(page)).toHaveCount(checks.length);
  await openSystemFold(page);
  for (const fact of ['decides', 'personal', 'meets'] as const) await answerTo(page, fact, 'No').check();
  await expect.poll(() => keptSystem(page)).toBe('unnnuuu');
  await expect(systemLine(page)).toHaveText(
    'No personal data, nobody meets it, no say about people; 4 facts still open',
  );
  const due = checks.length - notDue.length;
  // The decision itself is not open before it was made.
  const open = due - checks.filter(({ last }) => last).length;
  await expect(items(page)).toHaveCount(due);
  await expect(page.locator('.shown')).toContainText(
    `${due} of ${checks.length} checks are shown. ${notDue.length} ${notDue.length === 1 ? 'is' : 'are'} not due for your system.`,
  );
  await expect(page.locator('.progress')).toHaveText(`None of ${due} done. All ${open} gates are still open.`);
  await page.locator('.shown').getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\?all=1$/);
  await expect(items(page)).toHaveCount(checks.length);
  await expect(rowOf(page, left)).toContainText('Not due for your system: ');
  await expect(page.locator('.progress')).toHaveText(`None of ${due} done. All ${open} gates are still open.`);
  await page.getByLabel('Also what is not due').uncheck();
  await expect(items(page)).toHaveCount(due);
  await page.goto(`${launchGate}#${left.id}`);
  await expect(rowOf(page, left)).toBeVisible();
  await expect(systemLine(page)).toContainText('no say about people');
});

test('the answers are given by keyboard, follow another page, and can be taken back', async ({ page, context }) => {
  await page.goto(launchGate);
  const other = await context.newPage();
  await other.goto('/plan/');
  await ownSystem(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(answerTo(page, 'eu', 'Not known yet')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(answerTo(page, 'eu', 'Not known yet')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(answerTo(page, 'eu', 'No')).toBeChecked();
  await expect(systemLine(other)).toHaveText('Not in the EU; 6 facts still open');
  await openSystemFold(other);
  await other.getByRole('checkbox', { name: 'Agent with tools' }).check();
  await expect(page.getByRole('checkbox', { name: 'Agent with tools' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(systemLine(other)).toHaveText('Agent with tools; all facts still open');
});

test('the page says whether the shorter list is enough, and the facts alone decide', async ({ page }) => {
  await page.goto(launchGate);
  const says = page.locator('[data-light]');
  await expect(says).toHaveText('Nothing of that is known yet, so the full list is due.');
  const when = JSON.parse((await says.getAttribute('data-light')) ?? '{}');
  await openSystemFold(page);
  const wanted = Object.entries(when) as [Parameters<typeof answerTo>[1], 'yes' | 'no'][];
  for (const [place, [fact, is]] of wanted.entries()) {
    await answerTo(page, fact, is === 'yes' ? 'Yes' : 'No').check();
    const isLast = place === wanted.length - 1;
    await expect(says).toHaveText(isLast ? 'For your system the shorter list is enough.' : /^The full list is due as/);
  }
  await page.getByRole('link', { name: 'Light launch gate' }).first().click();
  await expect(page.locator('[data-light]')).toHaveText('For your system the shorter list is enough.');
  await openSystemFold(page);
  const [[fact, is] = ['off', 'yes'] as const] = wanted;
  await answerTo(page, fact, is === 'yes' ? 'No' : 'Yes').check();
  await expect(page.locator('[data-light]')).toHaveText(/^For your system the full list is due: /);
});

test('nobody is offered to waive what nobody may waive, and a waiver that was written has no effect', async ({
  page,
}) => {
  await page.goto(launchGate);
  const fold = await openFold(page, unwaivable);
  await expect(fold).toContainText('Nobody may waive this gate.');
  await expect(fold.getByText('Waive this gate for a while')).toHaveCount(0);
  const waiver = { waived: 'No time', approver: 'Ana', until: '2099-01-01', control: 'A person looks' };
  await page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [nameOfItem(unwaivable.id), JSON.stringify({ state: 'open', ...waiver })],
  );
  await page.reload();
  await expect(rowOf(page, unwaivable)).toContainText('Waiver without effect: nobody may waive this gate');
  await expect(page.locator('.progress')).not.toContainText('waived');
  await expect(await openFold(page, unwaivable)).toContainText('so what is written here does not hold');
});

test('what is kept of the system and cannot be read is shown, and put aside with the first answer', async ({
  page,
}) => {
  const key = keyOf(systemName);
  await page.goto('/404.html');
  await page.evaluate((name) => localStorage.setItem(name, '{"text":'), key);
  await page.goto(launchGate);
  await openSystemFold(page);
  await expect(ownSystem(page).getByRole('alert')).toContainText('cannot be read: {"text":. It counts as not known.');
  await expect(items(page)).toHaveCount(checks.length);
  await answerTo(page, 'off', 'Yes').check();
  await expect(ownSystem(page).getByRole('alert')).toBeEmpty();
  await expect.poll(() => keptSystem(page)).toBe('uuuuuuy');
  expect(await page.evaluate((name) => localStorage.getItem(`${name}-unreadable`), key)).toBe('{"text":');
});

test('the page of a check says that it is not due, once the reader said what the system is like', async ({ page }) => {
  await page.goto(launchGate);
  await openSystemFold(page);
  for (const fact of ['decides', 'personal', 'meets'] as const) await answerTo(page, fact, 'No').check();
  await page.goto(`/i/${left.id}/`);
  await expect(page.locator('check-entry')).toContainText('Not due for your system: ');
});
