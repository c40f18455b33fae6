import { expect, type Page, test } from '@playwright/test';
import { settle } from '../settle.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words in the question or its answer' });
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'question' });
const topic = (page: Page) => page.getByRole('combobox', { name: 'Topic' });
const shown = (page: Page) => page.locator('faq-filter details').filter({ visible: true });
const queryOf = (page: Page) => new URL(page.url()).search;

test('a topic shows its questions alone, stands in the address, and Back brings the others', async ({ page }) => {
  await page.goto('/faq/');
  const all = await shown(page).count();
  await expect(status(page)).toHaveText(`All ${all} questions.`);
  await topic(page).selectOption('Cost (3)');
  await expect.poll(() => queryOf(page)).toBe('?topic=cost');
  await expect(page.getByRole('heading', { level: 2, name: 'Cost' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Vendors' })).toBeHidden();
  await expect(topic(page)).toHaveValue('cost');
  await expect(status(page)).toHaveText(/^\d+ of /);
  await expect(status(page)).toHaveText(`${await shown(page).count()} of ${all} questions.`);
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
  await expect(topic(page)).toHaveValue('');
});

test('words are looked for in answers too, within the topic, as they are typed', async ({ page }) => {
  await page.goto('/faq/?topic=security');
  await expect(status(page)).toHaveText(/^\d+ of \d+ questions\.$/);
  const inTopic = await shown(page).count();
  await field(page).pressSequentially('owasp');
  await expect(shown(page)).toHaveCount(1);
  expect(inTopic).toBeGreaterThan(1);
  await expect.poll(() => queryOf(page)).toBe('?topic=security&q=owasp');
  await topic(page).selectOption('All topics');
  await expect.poll(() => queryOf(page)).toBe('?q=owasp');
  await expect.poll(() => shown(page).count()).toBeGreaterThan(1);
  await field(page).fill('');
  await expect.poll(() => queryOf(page)).toBe('');
  await expect(status(page)).toHaveText(/^All \d+ questions\.$/);
});

test('a shared address shows the same', async ({ page }) => {
  await page.goto('/faq/?topic=evaluation&q=judge');
  await expect(field(page)).toHaveValue('judge');
  await expect(topic(page)).toHaveValue('evaluation');
  await expect(page.getByText('Can one model judge the output of another?')).toBeVisible();
  await expect(page.getByText('The vendor says 95% accuracy.')).toBeHidden();
});

test('a topic that does not exist hides nothing and is named', async ({ page }) => {
  await page.goto('/faq/?topic=color');
  await expect(status(page)).toHaveText(
    /^All \d+ questions\. The address says “topic=color”, which is not known here, so it hides nothing\.$/,
  );
});

test('where nothing fits, it says what to do', async ({ page }) => {
  await page.goto('/faq/?q=zebra');
  await expect(shown(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('No question fits. Use fewer words, or look under all topics.');
  await field(page).fill('');
  await expect(shown(page).first()).toBeVisible();
});

test('a link to a question opens it, whatever the filter in the address says', async ({ page }) => {
  await page.goto('/faq/?topic=cost&q=zebra#who-is-on-call');
  await expect(page.locator('#who-is-on-call')).toBeVisible();
  await expect(page.locator('#who-is-on-call')).toBeInViewport();
  await expect(shown(page)).toHaveCount(1);
});

test('works from the keyboard, and Enter in the field loses nothing', async ({ page }) => {
  await page.goto('/faq/');
  await topic(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => queryOf(page)).toBe('?topic=stopping');
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('pilot');
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('?topic=stopping&q=pilot');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(shown(page).first().locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shown(page).first().locator('> div')).toBeVisible();
});

test('the contents lead to a topic that the filter hides', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/faq/?topic=cost');
  await expect(page.getByRole('heading', { level: 2, name: 'Vendors' })).toBeHidden();
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Vendors' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Vendors' })).toBeInViewport();
});

test('the link to a question can be copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/faq/#when-to-stop-for-good');
  await page.locator('#when-to-stop-for-good .link-here').click();
  await expect(page.getByText('Link copied')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`When should we stop for good? ${baseURL}/faq/#when-to-stop-for-good`);
});

test('nothing moves when the filter takes over', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as never as { moved: number }).moved += (entry as never as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/faq/');
  await settle(page);
  expect(await page.evaluate(() => (window as never as { moved: number }).moved)).toBeLessThan(0.001);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every topic is listed and linked, and no filter is offered', async ({ page }) => {
    await page.goto('/faq/?topic=cost');
    await expect(field(page)).toBeHidden();
    await expect(topic(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: 'Vendors' })).toBeVisible();
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Law' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Law' })).toBeInViewport();
    await page.goto('/faq/#what-the-eu-ai-act-asks');
    await expect(page.getByText('The intended purpose decides the class')).toBeVisible();
  });
});
