import { expect, type Locator, type Page } from '@playwright/test';
import { isDue } from '../../../src/entry/core/is-due.ts';
import { keyOf, systemName } from '../../../src/entry/core/store/keys.ts';
import { readRecord, textsOf } from '../../../src/entry/core/store/record.ts';
import type { SystemFact, SystemRecord } from '../../../src/entry/core/system.ts';
import { factQuestions } from '../../../src/entry/core/system-questions.ts';
import type { Check } from '../checks/list-page.ts';

/** The fold in which a reader says what the system is like. */
export const ownSystem = (page: Page): Locator => page.locator('.own-system');

/** The line that says the system while the fold is closed. */
export const systemLine = (page: Page): Locator => ownSystem(page).locator('summary [data-of=system]');

/** Opens that fold. */
export async function openSystemFold(page: Page): Promise<void> {
  const fold = ownSystem(page);
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  await expect(fold.getByRole('group', { name: factQuestions.eu.ask })).toBeVisible();
}

/** The answers to a question about the system. */
export const answerTo = (page: Page, fact: SystemFact, answer: 'Yes' | 'No' | 'Not known yet'): Locator =>
  page.getByRole('group', { name: factQuestions[fact].ask }).getByRole('radio', { name: answer, exact: true });

/** What the browser keeps of the system, as its code. */
export async function keptSystem(page: Page): Promise<string | undefined> {
  const text = await page.evaluate((key) => localStorage.getItem(key), keyOf(systemName));
  return textsOf(readRecord(text ?? '{}') ?? new Map()).get('text');
}

/** The checks that are not due for a system of any kind. */
export const notDueOf = (checks: Check[], facts: SystemRecord['facts']): Check[] =>
  checks.filter(({ due }) => !isDue({ applies: ['any'], due }, { facts, kinds: [] }));
