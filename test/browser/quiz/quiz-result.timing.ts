import { expect, test } from '@playwright/test';
import { readUntil } from '../machine-speed.ts';
import { answerSets, linkTo, oneForEachOutcome, readResult } from './quiz-page.ts';

test('every result of the first part, and the longest of both parts, is drawn in under 50 ms', async ({
  page,
  context,
}) => {
  const links = [...answerSets, ...oneForEachOutcome].map(({ answers }) => linkTo(answers));
  await page.goto(links[0] ?? '');
  await readResult(page);
  expect(links.length).toBeGreaterThan(oneForEachOutcome.length);
  const drawAll = async () => ({
    slowest: await page.evaluate((all) => {
      const draw = (link: string) => {
        history.replaceState(null, '', link);
        const start = performance.now();
        dispatchEvent(new PopStateEvent('popstate'));
        // Asking for the height makes the browser lay the page out.
        if (document.body.offsetHeight === 0) throw new Error('Nothing is shown.');
        return performance.now() - start;
      };
      return Math.max(...all.map((link) => Math.min(draw(link), draw(link), draw(link))));
    }, links),
  });
  expect(await readUntil({ slowest: 50 }, await context.newPage(), drawAll)).toEqual([]);
});
