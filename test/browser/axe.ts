import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Both are off unless asked for.
const extra = ['target-size', 'label-content-name-mismatch'];
const aboutColors = ['color-contrast', 'link-in-text-block'];

type Options = Parameters<AxeBuilder['options']>[0];
const everything: Options = {
  runOnly: { type: 'tag', values: tags },
  rules: Object.fromEntries(extra.map((rule) => [rule, { enabled: true }])),
};
const colors: Options = { runOnly: { type: 'rule', values: aboutColors } };

async function run(page: Page, options: Options): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Saves axe an empty page for each run, which only matters where there are frames.
    .setLegacyMode()
    .options({ ...options, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Everything that axe finds on the page as it is shown. */
export const findProblems = (page: Page): Promise<string[]> => run(page, everything);

/** What axe finds about its colors, all that can change with the scheme. */
export const findColorProblems = (page: Page): Promise<string[]> => run(page, colors);
