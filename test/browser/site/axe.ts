import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Both are off unless asked for.
const extra = ['target-size', 'label-content-name-mismatch'];
const aboutColors = ['color-contrast', 'link-in-text-block'];

const everything: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: Object.fromEntries(extra.map((rule) => [rule, { enabled: true }])),
};
const colors: RunOptions = { runOnly: { type: 'rule', values: aboutColors } };

async function run(page: Page, options: RunOptions, within: string): Promise<string[]> {
  // A document keeps it for the next look.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ options, within }) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(within, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
    },
    { options: { ...options, resultTypes: ['violations' as const] }, within },
  );
}

/** Everything that axe finds on the page as it is shown, or in one part of it. */
export const findProblems = (page: Page, within = 'html'): Promise<string[]> => run(page, everything, within);

/** What axe finds about its colors, all that can change with the scheme. */
export const findColorProblems = (page: Page, within = 'html'): Promise<string[]> => run(page, colors, within);

/** What axe finds in light colors, and then in dark ones. Transitions are off: colors half-way are nobody's choice. */
export async function findProblemsInBothSchemes(page: Page, within = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await findProblems(page, within);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await findColorProblems(page, within)).map((problem) => `dark: ${problem}`)];
}
