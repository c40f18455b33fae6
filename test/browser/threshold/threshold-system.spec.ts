import { expect, test } from '@playwright/test';
import { writeSystem } from '../../../src/entry/core/system.ts';
import { judge } from '../../../src/threshold/core/judge.ts';
import { writeThresholdLink } from '../../../src/threshold/core/link.ts';
import { toSheetJson } from '../../../src/threshold/core/sheet-json.ts';
import { findDue } from '../../../src/threshold/core/start.ts';
import { answerTo, keptSystem, openSystemFold, systemLine } from '../entry/system-page.ts';
import {
  address,
  button,
  fixed,
  holds,
  keep,
  known,
  measured,
  metEntries,
  notes,
  openFold,
  row,
  signed,
  start,
  today,
  verdict,
} from './threshold-page.ts';

const [first] = measured as [(typeof start)[0]];
const small = { facts: { decides: 'no', many: 'no', acts: 'no', off: 'yes' }, kinds: [] } as const;

test('what is answered about the system decides which gates there are, and is kept for the other pages', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.locator('.row')).toHaveCount(start.length);
  await openSystemFold(page);
  for (const [fact, answer] of Object.entries(small.facts))
    await answerTo(page, fact as keyof typeof small.facts, answer === 'yes' ? 'Yes' : 'No').check();
  const { ids, light } = findDue(small, known);
  expect([light, ids.length < start.length]).toEqual([true, true]);
  await expect(page.locator('.row')).toHaveCount(ids.length);
  await expect(page.getByText('For your system the shorter list is enough.')).toBeVisible();
  await expect.poll(() => keptSystem(page)).toBe(writeSystem(small));
  await page.reload();
  await expect(page.locator('.row')).toHaveCount(ids.length);
  await expect(systemLine(page)).toContainText('No say about people');
});

test('on a sheet that somebody changed the gates stay, and what is due is named and added at once', async ({
  page,
}) => {
  await page.goto(address);
  await row(page, first.id).getByRole('button', { name: 'Take it out' }).click();
  await openSystemFold(page);
  await answerTo(page, 'eu', 'Yes').check();
  await expect(page.locator('.row')).toHaveCount(start.length - 1);
  await expect(page.getByText('Due for your system, but not on this sheet:')).toBeVisible();
  await button(page, 'Add them').click();
  await expect(page.locator('.row')).toHaveCount(start.length);
  await expect(button(page, 'Undo')).toBeFocused();
  await button(page, 'Undo').click();
  await expect(page.locator('.row')).toHaveCount(start.length - 1);
});

test('what nobody may waive is neither waived nor taken out, and a waiver for it does not hold', async ({ page }) => {
  const waiver = { waived: 'Late', approver: 'Ana', until: '2099-01-31', control: 'A clerk looks' };
  await keep(page, [
    ...metEntries(
      start.filter((item) => item !== fixed),
      today(),
    ),
    [`item-${fixed.id}`, JSON.stringify({ state: 'open', ...waiver })],
  ]);
  await page.goto(address);
  await expect(verdict(page)).toHaveText('Blocked');
  await expect(row(page, fixed.id)).toContainText('Nobody may waive this gate');
  await expect(row(page, fixed.id).getByRole('button', { name: 'Take it out' })).toBeHidden();
});

test('one that is missing from a sheet of somebody else holds the launch, and is named', async ({ page }) => {
  await keep(page, metEntries(start, today()));
  const without = { ...signed, gates: signed.gates.filter(({ id }) => id !== fixed.id) };
  await page.goto(`${address}${writeThresholdLink(without)}`);
  await button(page, 'Keep it and work on it').click();
  await expect(verdict(page)).toHaveText('Blocked');
  await expect(holds(page)).toContainText(fixed.title);
  await button(page, 'Put it on the sheet').click();
  await expect(verdict(page)).toHaveText('Clear, but not signed');
});

test('a sheet from before the questions keeps its rules until they are answered', async ({ page }) => {
  const { system, ...before } = signed;
  await page.goto(`${address}${writeThresholdLink(before)}`);
  await button(page, 'Keep it and work on it').click();
  const fingerprint = page.locator('.fingerprint');
  const was = (await fingerprint.textContent()) ?? '';
  await expect(page.getByText('It stays as it was signed')).toBeVisible();
  await expect((await openFold(page, fixed.id)).getByText('Waive this gate for a while')).toBeVisible();
  await openSystemFold(page);
  await answerTo(page, 'eu', 'Yes').check();
  await expect(fingerprint).not.toHaveText(was);
  await expect(row(page, fixed.id)).toContainText('Nobody may waive this gate');
});

test('a file shows what was saved, results and waivers too, and is taken over only when asked', async ({ page }) => {
  const given = { state: 'open', waived: 'Late.', approver: 'Gus', until: '2099-01-31', control: 'A clerk.' } as const;
  const met = metEntries(start, today()).map(([key, text]) => [key.replace('item-', ''), JSON.parse(text)] as const);
  const entries = { ...Object.fromEntries(met), [first.id]: given };
  const judgement = judge(signed, known.items, entries, today());
  const text = toSheetJson({
    ...{ threshold: signed, items: known.items, page: `https://prove-or-ship.example${address}` },
    result: { day: today(), judgement, entries },
  });
  await page.goto(address);
  // What compares sheets comes with the first act.
  await page.mouse.move(9, 9);
  const buffer = Buffer.from(text);
  await page.getByLabel('A file: JSON or Markdown').setInputFiles({ name: 's.json', mimeType: 'text/plain', buffer });
  await button(page, 'Open it here').click();
  await expect(verdict(page)).toHaveText('Conditional, but not signed');
  await expect(row(page, first.id)).toContainText('Gus waived it until 2099-01-31');
  await expect(notes(page)).toContainText('from a file');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await button(page, 'Keep it and work on it').click();
  await page.reload();
  await expect(verdict(page)).toHaveText('Conditional, but not signed');
});
