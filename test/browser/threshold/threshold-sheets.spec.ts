import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ApiItem } from '../../../src/schemas/api.ts';
import { longestText } from '../../../src/text/limits.ts';
import { toSheetJson } from '../../../src/threshold/core/sheet-json.ts';
import { toSheetMarkdown } from '../../../src/threshold/core/sheet-markdown.ts';
import { dist } from '../../build/built-site.ts';
import {
  address,
  button,
  holds,
  keep,
  known,
  linkTo,
  measured,
  metEntries,
  notes,
  row,
  signed,
  start,
  today,
  valueField,
  verdict,
} from './threshold-page.ts';

const { items } = known;
const sheet = { threshold: signed, items, page: `https://prove-or-ship.example${address}` };
const [first] = measured as [(typeof start)[0]];
const file = (text: string, name = 'sheet.json') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test("somebody else's link is shown beside the own threshold, and replaces it only when asked", async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Who decides on launch').fill('Bo Lind');
  await expect(page).toHaveURL(/by=Bo%20Lind/);
  await page.goto(linkTo(signed));
  await expect(notes(page)).toContainText('Who decides: “Bo Lind” became “Ana Ruiz”');
  await expect(page.getByLabel('Who decides on launch')).toHaveValue('Ana Ruiz');
  await expect(page.getByLabel('Who decides on launch')).toBeDisabled();
  await button(page, 'Show mine').click();
  await expect(page.getByLabel('Who decides on launch')).toHaveValue('Bo Lind');
  await page.goBack();
  await expect(notes(page)).toContainText('from a link');
  await button(page, 'Keep it in place of mine').click();
  await expect(button(page, 'Undo')).toBeFocused();
  await expect(page.getByLabel('Who decides on launch')).toBeEnabled();
  await button(page, 'Undo').click();
  await expect(page.getByLabel('Who decides on launch')).toHaveValue('Bo Lind');
  await page.reload();
  await expect(page.getByLabel('Who decides on launch')).toHaveValue('Bo Lind');
});

test('a change after signing is told, named, and taken back', async ({ page }) => {
  await page.goto(linkTo(signed));
  await button(page, 'Keep it and work on it').click();
  await button(page, 'Keep this as the signed one').click();
  await expect(page.getByText('It is the same as the one you kept as signed.')).toBeVisible();
  const fingerprint = (await page.locator('.fingerprint').textContent()) ?? '';
  await valueField(page, first.id).fill('99');
  await expect(holds(page)).toContainText('This sheet differs from the signed one in one point.');
  await expect(page.locator('#sign')).toContainText(`(${first.id}): the value ${first.condition?.value}`);
  await expect(page.locator('.fingerprint')).not.toHaveText(fingerprint);
  // The address is written a moment after the last key, and a reload opens what it says by then.
  await expect(page).toHaveURL(new RegExp(`g\\.${first.id}=[^&]*~99`));
  await page.reload();
  await expect(holds(page)).toContainText('This sheet differs from the signed one');
  await button(page, 'Go back to the signed one').click();
  await expect(valueField(page, first.id)).toHaveValue(`${first.condition?.value}`);
  await expect(page.locator('.fingerprint')).toHaveText(fingerprint);
});

test('by a sheet that was changed after signing nothing is simply clear: on screen, on paper, and by the link', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const left = first;
  const met = start.filter((item) => item !== left);
  await keep(page, metEntries(met, today()));
  await page.goto(linkTo(signed));
  await button(page, 'Keep it and work on it').click();
  await button(page, 'Keep this as the signed one').click();
  await expect(verdict(page)).toHaveText('Blocked');
  await row(page, left.id).getByRole('button', { name: 'Take it out' }).click();
  const unsigned = 'Clear, but not by the signed sheet';
  await expect(verdict(page)).toHaveText(unsigned);
  await expect(holds(page)).toContainText('By the signed sheet: Blocked. 1 gate is not met.');
  await page.getByLabel('With what was measured').check();
  await page.emulateMedia({ media: 'print' });
  for (const shown of [unsigned, `Gate taken out: ${left.title}`, 'By the signed sheet: Blocked'])
    await expect(page.getByText(shown).filter({ visible: true }).first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await button(page, 'Copy the link').click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(verdict(other)).toHaveText(unsigned);
  await expect(other.locator('#sign')).toContainText(`Gate taken out: ${left.title}`);
  await other.context().close();
});

test('gates of the plan that are not on the sheet are named beside the verdict, and added at once', async ({
  page,
}) => {
  await keep(page, [['item-wd7w', JSON.stringify({ state: 'doing' })]]);
  await page.goto(address);
  await expect(holds(page)).toContainText('In your plan, but not on this sheet: one gate');
  await button(page, 'Add the gate of your plan').click();
  await expect(row(page, 'wd7w')).toBeVisible();
  await expect(holds(page)).not.toContainText('In your plan');
});

test('a sheet from a file is compared; what is broken or hostile gets a sentence and does nothing', async ({
  page,
}) => {
  await page.goto(linkTo({ ...signed, decider: 'Bo Lind' }));
  await button(page, 'Keep it and work on it').click();
  const said = page.locator('#signed [role=status]');
  const choose = page.getByLabel('A file: JSON or Markdown');
  await choose.setInputFiles(file(toSheetMarkdown(sheet), 'sheet.md'));
  await expect(said).toContainText('Who decides: “Ana Ruiz” became “Bo Lind”');
  await button(page, 'Compare').click();
  await expect(said).toContainText('Who decides: “Ana Ruiz” became “Bo Lind”');
  await choose.setInputFiles(file(toSheetJson({ ...sheet, fingerprint: '0000-0000-0000-0000' })));
  await expect(said).toContainText('Do not take it for the signed sheet');
  await expect(said.getByRole('button')).toHaveText(['Open it here, although its fingerprint does not fit']);
  await choose.setInputFiles(file('{"format":"prove-or-ship/threshold","gates":'));
  await expect(said).toContainText('This is no sheet that can be read.');
  const markup = '<img src=x onerror=alert(1)>';
  const hostile = { ...signed, about: markup, gates: signed.gates.map((gate) => ({ ...gate, note: markup })) };
  await choose.setInputFiles(file(toSheetJson({ ...sheet, threshold: hostile })));
  await expect(said).toContainText(markup);
  await expect(page.locator('#signed img')).toHaveCount(0);
  await choose.setInputFiles(file('x'.repeat(longestText + 1)));
  await expect(said).toContainText('far larger than a sheet');
  await page.getByLabel('Or its text, its link').fill('0000 0000 0000 0000');
  await button(page, 'Compare').click();
  await expect(said).toContainText('and the paper 0000-0000-0000-0000');
  await expect(page.getByLabel('Who decides on launch')).toHaveValue('Bo Lind');
});

for (const [name, hash, says] of [
  ['broken', '#v=1&by=Ana&g.zq63=one&more', 'There is something wrong with the link'],
  ['useless', '#v=9&%%%', 'The link holds no threshold that can be read'],
] as const) {
  test(`a ${name} link gets a sentence, and the own threshold stays`, async ({ page }) => {
    await page.goto(`${address}${hash}`);
    await expect(notes(page)).toContainText(says);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test('a gate that was chosen in earlier words keeps them, and the sheet says how the site says it now', async ({
  page,
}) => {
  const { items } = JSON.parse(readFileSync(join(dist, 'api/v1/items.json'), 'utf8')) as { items: ApiItem[] };
  const item = items.find(({ earlier, gate }) => earlier && gate);
  if (!item) throw new Error('No gate of the site was reworded.');
  const { id, revision, done, earlier = [] } = item;
  await page.goto(linkTo({ ...signed, gates: [{ id, revision, wording: 1 }] }));
  await expect(row(page, id).locator('.done')).toHaveText(earlier[0] ?? '');
  await expect(row(page, id).locator('.instead')).toContainText(
    `Reworded since, and it asks for the same. The site says now: ${done}`,
  );
  await page.goto(linkTo({ ...signed, gates: [{ id, revision, wording: item.wording }] }));
  await expect(row(page, id).locator('.done')).toHaveText(done);
  await expect(row(page, id).locator('.instead')).not.toContainText('Reworded');
});
