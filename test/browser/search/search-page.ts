import { expect, type Locator, type Page } from '@playwright/test';

/** The field of the search dialog. */
export function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search this site' });
}

/** The results that the dialog shows. */
export function options(page: Page): Locator {
  return page.getByRole('option');
}

/** The button in the header that opens the search. */
export function opener(page: Page): Locator {
  return page.getByRole('button', { name: 'Search' });
}

/** Opens the search on a page and waits until the field has the focus. */
export async function openSearch(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await opener(page).click();
  await expect(field(page)).toBeFocused();
}

/** Searches from a fresh page and waits until all results are there. */
export async function search(page: Page, words: string): Promise<void> {
  await openSearch(page);
  await field(page).fill(words);
  await expect(options(page).first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText(`“${words}”`);
}
