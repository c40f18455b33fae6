import { expect, type Locator, type Page } from '@playwright/test';

/** The page that compares a team. */
export const address = '/quiz/team/';
/** Results of two people who disagree, as addresses. */
export const ana = '/quiz/#v=2&people=nobody&real=accepted&stage=pilot&value=shown&watch=unknown';
export const bo = '/quiz/#v=2&people=named&real=missed&stage=pilot&value=shown';

/** Both as they could be pasted. */
export const lines = `Ana: https://example.com${ana}\n- [Bo](https://example.com${bo})`;

/** Both as the link of a team. */
export const link = '#v=2&m=Ana:113nn0nnnnun&m=Bo:110nn1nnnnnn';

/** The field that takes the links. */
export const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Names and links' });

/** The button below it. */
export const compare = (page: Page): Locator => page.getByRole('button', { name: 'Compare', exact: true });

/** The heading of a comparison. */
export const result = (page: Page): Locator => page.locator('article h1');

/** What the page says of them. */
export const heading = 'You do not agree on the recommendation yet.';

/** Pastes both and compares them. */
export async function compareTwo(page: Page): Promise<void> {
  await page.goto(address);
  await field(page).fill(lines);
  await compare(page).click();
  await expect(result(page)).toHaveText(heading);
}
