import { expect, type Locator, type Page } from '@playwright/test';
import type { GateItem } from '../../../src/entry/core/gate.ts';
import { unknownSystem } from '../../../src/entry/core/system.ts';
import { writeThresholdLink } from '../../../src/threshold/core/link.ts';
import { chooseGate, sortGates, type Threshold } from '../../../src/threshold/core/model.ts';
import { blank, type ThresholdStart } from '../../../src/threshold/core/start.ts';
import { pageAt } from '../../build/built-site.ts';

/** The page of the deployment threshold. */
export const address = '/readiness/threshold/';

const block = /<script type="application\/json">([\s\S]*?)<\/script>/;

/** What thresholds are begun with, as the page carries it. */
const begin = JSON.parse(block.exec(pageAt(address).html)?.[1] ?? '{}') as ThresholdStart;
export const known = { start: begin, items: new Map(begin.items.map((item) => [item.id, item])) };

/** The checks of a threshold for a system of which nothing is known, in the order of the page. */
export const start: GateItem[] = sortGates(blank(known).gates, known.items).flatMap(
  ({ id }) => known.items.get(id) ?? [],
);

/** Those that ask for a number and may be waived and taken out. */
export const measured = start.filter(({ condition, unwaivable }) => condition && !unwaivable);

/** The one that somebody may neither waive nor take out. */
export const fixed = start.find(({ unwaivable }) => unwaivable) as GateItem;

/** A whole threshold for a test to change. */
export const signed: Threshold = {
  ...{ about: 'Claims triage 2.3', decider: 'Ana Ruiz', fixed: '2026-11-21', decides: '2027-03-20' },
  ...{ system: unknownSystem, gates: start.map(chooseGate) },
};

export const linkTo = (threshold: Threshold): string => `${address}${writeThresholdLink(threshold)}`;

/** The verdict that stands beside the gates. */
export const verdict = (page: Page): Locator => page.locator('#verdict');

/** What holds it, in words. */
export const holds = (page: Page): Locator => page.locator('#holds');

export const row = (page: Page, id: string): Locator => page.locator(`#gate-${id}`);

export const valueField = (page: Page, id: string): Locator => page.locator(`#value-${id}`);

/** The notes above the tool. */
export const notes = (page: Page): Locator => page.locator('[data-part=notes]');

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name });

/** Opens the fold of a gate in which what was measured is entered. */
export async function openFold(page: Page, id: string): Promise<Locator> {
  const fold = row(page, id).locator('.enter');
  await fold.locator('> summary').click();
  await expect(fold.getByLabel('State', { exact: true })).toBeVisible();
  return fold;
}

/** What the browser keeps for gates that are met on a day: done, with evidence of that day and the value that is asked for. */
export const metEntries = (gates: GateItem[], checked: string): [string, string][] =>
  gates.map(({ id, condition }) => [
    `item-${id}`,
    JSON.stringify({
      state: 'done',
      evidence: 'Record 7',
      checked,
      ...(condition && { measured: `${condition.value}` }),
    }),
  ]);

/** Puts texts into the storage of the browser before the page reads it. */
export async function keep(page: Page, texts: [string, string][]): Promise<void> {
  await page.addInitScript((all) => {
    // The tool moves what it finds to a key of its own, and another load must not bring it back.
    for (const [key, text] of all)
      if ([key, `idea-1/${key}`].every((name) => localStorage.getItem(name) === null)) localStorage.setItem(key, text);
  }, texts);
}

/** Today, where the browser is. */
export const today = (): string =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
