import { expect, type Locator, type Page } from '@playwright/test';
import type { Entry } from '../../../src/entry/core/entry.ts';
import { type Check, checksOn, everyCheck, openFold } from '../checks/list-page.ts';

/** Address of the plan. */
export const plan = '/plan/';

/** All checks of the site. */
export const all = checksOn(everyCheck);

/** A checklist that is added with one button, and its checks. */
export const launchGate = { name: 'Launch gate', checks: checksOn('/checklists/launch-gate/') };

/** Puts entries into the browser, as a list would have left them. */
export async function keep(page: Page, entries: Record<string, Partial<Entry>>): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate((kept) => {
    for (const [id, entry] of Object.entries(kept))
      localStorage.setItem(`item-${id}`, JSON.stringify({ state: 'open', ...entry }));
  }, entries);
}

/** The row of a check in the plan. */
export const row = (page: Page, { id }: Pick<Check, 'id'>): Locator => page.locator(`.groups [id="${id}"]`);

/** Opens one of the folds below the plan, and waits until it is filled. */
export async function openPanel(page: Page, id: 'add' | 'dates' | 'take-along' | 'bring-back'): Promise<Locator> {
  const panel = page.locator(`#${id}`);
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').first().click();
  await expect(panel.locator('div').first()).not.toBeEmpty();
  return panel;
}

/** The bar that says what was just done. */
export const said = (page: Page): Locator => page.locator('.said');

/** Takes a check out of the plan, by the button in its fold. */
export async function removeRow(page: Page, check: Check): Promise<void> {
  const button = row(page, check).getByRole('button', { name: 'Remove from the plan' });
  if (!(await button.isVisible())) await openFold(page, check);
  await button.click();
}
