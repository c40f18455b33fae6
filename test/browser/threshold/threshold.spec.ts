import { expect, test } from '@playwright/test';
import { findColorProblems, findProblems } from '../site/axe.ts';
import {
  address,
  button,
  holds,
  keep,
  measured,
  metEntries,
  notes,
  openFold,
  row,
  start,
  today,
  valueField,
  verdict,
} from './threshold-page.ts';

const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
const [first, second] = measured as [(typeof start)[0], (typeof start)[0]];

test('on a wide screen the result stands beside the gates and leaves them most of the room', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  const gate = await row(page, first.id).boundingBox();
  const result = await page.locator('.result').boundingBox();
  expect(result?.x ?? 0).toBeGreaterThan((gate?.x ?? 0) + (gate?.width ?? 0));
  expect(gate?.width ?? 0).toBeGreaterThan(1.5 * (result?.width ?? 0));
});

test('what is fixed is there after a reload, and in another browser by its link', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await expect(verdict(page)).toHaveText('Not fixed yet');
  await page.getByLabel('The system, with its version').fill('Claims triage 2.3');
  await page.getByLabel('Who decides on launch').fill('Ana Ruiz');
  await valueField(page, first.id).fill('30');
  await row(page, second.id).getByRole('button', { name: 'Take it out' }).click();
  await expect(button(page, `Put it back: ${second.title}`)).toBeFocused();
  const fold = await openFold(page, first.id);
  await fold.getByLabel('Measured').fill('12');
  await expect(row(page, first.id)).toContainText('It is open');
  await expect(page).not.toHaveURL(new RegExp(`g\\.${second.id}=`)); // The address is written a moment later.
  await page.reload();
  await expect(valueField(page, first.id)).toHaveValue('30');
  await expect(row(page, second.id)).toHaveCount(0);
  await page.getByLabel('With what was measured').check();
  await button(page, 'Copy the link').click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(notes(other)).toContainText('The threshold of Ana Ruiz, from a link');
  await expect(valueField(other, first.id)).toBeDisabled();
  await expect(row(other, first.id)).toContainText('Not met.');
  await button(other, 'Keep it and work on it').click();
  await expect(valueField(other, first.id)).toBeEnabled();
  await expect((await openFold(other, first.id)).getByLabel('Measured')).toHaveValue('12');
  await other.reload();
  await expect(other.getByLabel('The system, with its version')).toHaveValue('Claims triage 2.3');
  await other.context().close();
});

test('gates of any gap are added, and stand where the site has them', async ({ page }) => {
  await page.goto(address);
  const gap = page.locator('[data-gap=technical]');
  const before = await gap.locator('.row').count();
  await gap.getByText('Add another technical gate').click();
  await gap.getByRole('button', { name: 'Add: Decide access outside the model' }).click();
  await expect(gap.locator('.row')).toHaveCount(before + 1);
  await expect(gap.getByText('Added: Decide access outside the model.')).toBeVisible();
  await expect(gap.locator('.offered button').nth(1)).toBeFocused();
  await page.reload();
  await expect(gap.getByRole('link', { name: 'Decide access outside the model' })).toBeVisible();
  await expect(gap.locator('.row')).toHaveCount(before + 1);
});

test('a gate that is added as the first act of a fresh browser counts once: in the verdict, the text and the link', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const title = 'Decide access outside the model';
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(address);
  await page.locator('[data-gap=technical]').getByText('Add another technical gate').click();
  await button(page, `Add: ${title}`).click();
  await expect(holds(page).locator('summary')).toHaveText(
    `${start.filter(({ last }) => !last).length + 1} gates with nothing entered`,
  );
  await button(page, 'Copy as Markdown').click();
  await expect(page.getByText('Copied as Markdown')).toBeVisible();
  expect((await copied()).split(title)).toHaveLength(2);
  await button(page, 'Copy the link').click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(await copied());
  await expect(notes(other)).toContainText('A threshold from a link');
  await expect(other.locator('.fingerprint')).toHaveText((await page.locator('.fingerprint').textContent()) ?? '');
  await expect(notes(other)).not.toContainText('There is something wrong with the link');
  await other.context().close();
});

test('what is no number is said, stays, and changes nothing', async ({ page }) => {
  await page.goto(address);
  await valueField(page, first.id).fill('an hour');
  await expect(row(page, first.id)).toContainText('Until then the value before it counts.');
  await valueField(page, second.id).fill('7');
  await expect(valueField(page, first.id)).toHaveValue('an hour');
  await expect(row(page, first.id).locator('.printed')).toHaveText(`${first.condition?.value}`);
});

test('the last open gate is met from the keyboard, and a waiver stays in view', async ({ page }) => {
  const last = first;
  await keep(
    page,
    metEntries(
      start.filter((item) => item !== last),
      today(),
    ),
  );
  await page.goto(address);
  await expect(verdict(page)).toHaveText('Blocked');
  await holds(page).getByRole('link', { name: last.title }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, last.id)).toBeFocused();
  const summary = row(page, last.id).locator('.enter > summary');
  while (!(await summary.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row(page, last.id).getByLabel('State', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Done');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (let part = 0; part < 4; part++) await page.keyboard.press('Tab');
  await page.keyboard.type('Record 7');
  await page.keyboard.press('Tab');
  const [year = '', month = '', day = ''] = today().split('-');
  await page.keyboard.type(`${month}${day}${year}`);
  for (let part = 0; part < 2; part++) await page.keyboard.press('Tab');
  await page.keyboard.type(`${last.condition?.value}`);
  await expect(verdict(page)).toHaveText('Clear, but not signed');
  await expect(holds(page)).toContainText('Only a signed sheet clears a launch');
  const fold = row(page, last.id);
  await fold.getByLabel('State', { exact: true }).selectOption('doing');
  await fold.getByText('Waive this gate for a while').click();
  await fold.getByLabel('Why it may stay unmet').fill('The drill is booked');
  await expect(holds(page)).toContainText('It still needs who approved it, the last day and what limits the harm');
  await fold.getByLabel('Approved by').fill('Ana Ruiz');
  await fold.getByLabel('Last day of the waiver').fill('2099-01-31');
  await fold.getByLabel('What limits the harm').fill('Cases are done by hand');
  await expect(verdict(page)).toHaveText('Conditional, but not signed');
  await expect(holds(page)).toContainText('Until 2099-01-31, agreed by Ana Ruiz. The reason: The drill is booked.');
});

test('two tabs lose nothing of each other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await Promise.all([one.goto(address), two.goto(address)]);
  await Promise.all([
    one.getByLabel('Who decides on launch').pressSequentially('Ana Ruiz'),
    two
      .getByLabel('The system, with its version')
      .pressSequentially('Claims triage')
      .then(() => valueField(two, second.id).fill('9')),
  ]);
  for (const page of [one, two]) {
    await expect(page.getByLabel('Who decides on launch')).toHaveValue('Ana Ruiz');
    await expect(page.getByLabel('The system, with its version')).toHaveValue('Claims triage');
    await expect(valueField(page, second.id)).toHaveValue('9');
  }
  await expect.poll(() => one.evaluate(() => localStorage.getItem('idea-1/threshold'))).toContain('Ana Ruiz');
});

test('with full storage it says so, and the address keeps the threshold', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(address);
  await page.getByLabel('Who decides on launch').fill('Ana Ruiz');
  await expect(notes(page)).toContainText('This browser keeps nothing more for this site');
  await valueField(page, first.id).fill('30');
  await expect(page).toHaveURL(/~30/);
  await page.reload();
  await expect(page.getByLabel('Who decides on launch')).toHaveValue('Ana Ruiz');
  await expect(valueField(page, first.id)).toHaveValue('30');
});

test('a kept threshold that cannot be read is told and put aside, and the page works on', async ({ page }) => {
  await keep(page, [['threshold', '%%%']]);
  await page.goto(address);
  await expect(notes(page)).toContainText('What this browser kept as your threshold cannot be read');
  expect(await page.evaluate(() => localStorage.getItem('threshold-unreadable'))).toBe('%%%');
  await page.getByLabel('Who decides on launch').fill('Ana Ruiz');
  await expect(page).toHaveURL(/by=Ana%20Ruiz/);
});

test('it prints on the two sides of one sheet, with names, values, fingerprint and a line to sign', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByLabel('Who decides on launch').fill('Ana Ruiz');
  await expect(page.locator('.fingerprint')).toHaveText(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/);
  const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['Ana Ruiz', 'Fingerprint', 'Signature', first.title])
    await expect(page.getByText(shown).filter({ visible: true }).first()).toBeVisible();
  await expect(verdict(page)).toBeHidden();
});

test('without JavaScript it is a sheet for paper, and says what needs it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('main noscript p')).toContainText('Without JavaScript this is a sheet for paper');
  await expect(page.locator('threshold-sheet :is(input, button, select)').filter({ visible: true })).toHaveCount(0);
  await expect(verdict(page)).toBeHidden();
  await expect(row(page, first.id)).toContainText(`${first.condition?.value}`);
  const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
  await context.close();
});

test('axe finds nothing on a sheet in use, in either scheme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await keep(page, [...metEntries(start.slice(3), today()), [`item-${start[2]?.id}`, '[]']]);
  await page.goto(address);
  await valueField(page, first.id).fill('soon');
  await page.getByLabel('Who decides on launch').fill('Ana and Bo');
  await page.getByLabel('The system, with its version').fill('Claims triage');
  await page.getByLabel('Fixed on').fill('2099-01-31');
  await page.getByLabel('Decision on').fill('2099-01-30');
  await button(page, 'Keep this as the signed one').click();
  await (await openFold(page, second.id)).getByText('Waive this gate for a while').click();
  await page.getByLabel('Approved by').fill('Ana Ruiz');
  await valueField(page, second.id).fill('3');
  await page.getByText('Add another data gate').click();
  await row(page, second.id).getByRole('button', { name: 'Say what it means here' }).click();
  await expect(holds(page)).toContainText('This sheet differs from the signed one');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await (colorScheme === 'light' ? findProblems(page) : findColorProblems(page))).toEqual([]);
  }
});
