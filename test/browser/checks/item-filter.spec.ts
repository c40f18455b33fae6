import { expect, type Page, test } from '@playwright/test';
import { type Check, checklist, checksOn, everyCheck, tick } from './list-page.ts';

const checks = checksOn(everyCheck);
const those = (test: (check: Check) => boolean) => checks.filter(test);
// An agent is a language model with tools.
const forAgents = ({ systems }: Check) => ['any', 'llm', 'agent'].some((kind) => systems.includes(kind));
const byRole = Map.groupBy(checks, ({ role }) => role);
const [role = ''] = [...byRole].find(([, all]) => all.length > 1 && all.length < checks.length) ?? [];

const items = (page: Page) => page.locator('.item').filter({ visible: true });
const shown = (page: Page) => page.locator('.shown');
const queryOf = (page: Page) => new URL(page.url()).search;

test('each filter stands in the address, says how many it shows, and Back takes it off', async ({ page }) => {
  await page.goto(everyCheck);
  await expect(shown(page)).toHaveText(`All ${checks.length} checks are shown.`);
  await page.getByLabel('Usual owner').selectOption(role);
  await expect.poll(() => queryOf(page)).toBe(`?role=${role}`);
  await expect(items(page)).toHaveCount(byRole.get(role)?.length ?? 0);
  await page.getByLabel('Kind of system').selectOption('agent');
  await page.getByLabel('Gates only').check();
  await expect.poll(() => queryOf(page)).toBe(`?role=${role}&system=agent&gates=1`);
  await expect(items(page)).toHaveCount(those((check) => check.role === role && check.gate && forAgents(check)).length);
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('Gates only')).not.toBeChecked();
  await expect(items(page)).toHaveCount(byRole.get(role)?.length ?? 0);
  await page.goBack();
  await expect(items(page)).toHaveCount(checks.length);
  await expect(page.getByLabel('Usual owner')).toHaveValue('');
});

test('all gates that concern an agent are one address, which opens filtered', async ({ page }) => {
  await page.goto(`${everyCheck}?system=agent&gates=1`);
  const wanted = those((check) => check.gate && forAgents(check));
  await expect(items(page)).toHaveCount(wanted.length);
  await expect
    .poll(() => items(page).evaluateAll((all) => all.map(({ id }) => id)))
    .toEqual(wanted.map(({ id }) => id));
  await expect(page.getByLabel('Kind of system')).toHaveValue('agent');
  await expect(page.getByLabel('Gates only')).toBeChecked();
});

test('gates that a filter hides are counted and named with their addresses', async ({ page }) => {
  await page.goto(`${everyCheck}?role=${role}`);
  const hidden = those((check) => check.gate && check.role !== role);
  await expect(shown(page)).toContainText(
    `The filter hides ${hidden.length === 1 ? 'a gate' : `${hidden.length} gates`}`,
  );
  if (hidden.length > 5) await shown(page).getByText('Which gates').click();
  const links = shown(page).getByRole('link');
  await expect(links).toHaveText(hidden.map(({ title }) => title));
  await expect(links.first()).toHaveAttribute('href', `/i/${hidden[0]?.id}/`);
  await shown(page).getByRole('button', { name: 'Show all' }).click();
  await expect(items(page)).toHaveCount(checks.length);
  await expect(page.getByLabel('Usual owner')).toBeFocused();
  await expect.poll(() => queryOf(page)).toBe('');
});

test('a value that cannot be used is told and hides nothing', async ({ page }) => {
  await page.goto(`${everyCheck}?role=king&system=robot&gates=maybe`);
  await expect(items(page)).toHaveCount(checks.length);
  const notes = page.locator('.notes p');
  await expect(notes).toHaveCount(3);
  await expect(notes.first()).toContainText('The address says “role=king”');
  await page.getByLabel('Gates only').check();
  await expect(notes).toHaveCount(0);
});

test('the checks of one gap are one address; the headings of the others go, and a link to one brings it back', async ({
  page,
}) => {
  const inGap = (gap: string) => page.locator(`section[id="${gap}"] .item`);
  await page.goto(everyCheck);
  const all = await inGap('data').count();
  await page.getByLabel(/^Gap\b/).selectOption(`Data (${all})`);
  await expect.poll(() => queryOf(page)).toBe('?gap=data');
  await expect(items(page)).toHaveCount(all);
  await expect(page.getByRole('heading', { name: /^Technical/ })).toBeHidden();
  await page.getByRole('link', { name: 'Technical', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Technical/ })).toBeInViewport();
  await expect(items(page)).toHaveCount(all + (await inGap('technical').count()));
});

test('how far the list is stays in sight with the filter, in one strip of 56 pixels, and what fits is gone to', async ({
  page,
}) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(everyCheck);
    await items(page).last().scrollIntoViewIfNeeded();
    await tick(page, checks.at(-1) as Check).check();
    const sticky = page.locator('.strip');
    await expect(sticky.getByRole('status')).toContainText(`1 of ${checks.length} done`);
    await expect(page.locator('section[id="governance"] .counts')).toContainText(', 1 done');
    const box = await sticky.boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThanOrEqual(56);
    if (width === 360) await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('Usual owner').selectOption(role);
    await expect(shown(page)).toBeInViewport();
    if (width === 360) {
      await page.getByRole('button', { name: 'Show what fits' }).click();
      await expect(page.getByLabel('Usual owner')).toBeHidden();
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect(page.getByRole('button', { name: 'Filter' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Usual owner')).toBeVisible();
      await page.getByLabel('Usual owner').focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(page.getByLabel('Usual owner')).toBeHidden();
    }
    await page.evaluate(() => localStorage.clear());
  }
});

test('what has the focus is never under the strip', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(everyCheck);
  await page.getByRole('link', { name: checks[20]?.title ?? '', exact: true }).focus();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const [top, bottom] = await page.evaluate(() => [
      document.activeElement?.getBoundingClientRect().top ?? 0,
      document.querySelector('.strip')?.getBoundingClientRect().bottom ?? 0,
    ]);
    expect(top).toBeGreaterThanOrEqual(bottom ?? 0);
  }
});

test('a link to a check shows it, whatever the filter in the address says', async ({ page }) => {
  const check = those(({ gate }) => !gate)[0] as Check;
  await page.goto(`${everyCheck}?gates=1#${check.id}`);
  await expect(page.locator(`[id="${check.id}"]`)).toBeInViewport();
  await expect(items(page)).toHaveCount(those(({ gate }) => gate).length + 1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list reads whole, each check has its anchor, and nothing is offered that needs script', async ({ page }) => {
    for (const address of [checklist, everyCheck]) {
      await page.goto(`${address}?gates=1#${checksOn(address).at(-1)?.id}`);
      await expect(items(page)).toHaveCount(checksOn(address).length);
      await expect(page.locator(`[id="${checksOn(address).at(-1)?.id}"]`)).toBeInViewport();
      await expect(page.locator('main :is(button, input, select)').filter({ visible: true })).toHaveCount(0);
    }
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on paper, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('each check has a box, lines to write on and its short address, and no control', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(checklist);
      const printed = await page.locator('.item').evaluateAll((all) =>
        all.map((item) => {
          const box = getComputedStyle(item, '::after');
          const lines = [...item.querySelectorAll<HTMLElement>('.entered span:not([data-of=state])')];
          return {
            box: box.width !== 'auto' && box.borderTopStyle === 'solid' && box.borderTopLeftRadius === '0px',
            lines: lines.filter((line) => line.offsetWidth > 60 && getComputedStyle(line).borderBottomStyle === 'solid')
              .length,
            labels: lines.map((line) => getComputedStyle(line, '::before').content.replace(/[" ]/g, '')),
            address: getComputedStyle(item.querySelector('.entered') as Element, '::after').content,
            id: item.id,
          };
        }),
      );
      expect(printed.length).toBe(checksOn(checklist).length);
      for (const { box, lines, labels, address, id } of printed) {
        expect({ box, lines, labels }).toEqual({ box: true, lines: 3, labels: ['Owner', 'Date', 'Evidence'] });
        expect(address).toMatch(new RegExp(`^"[^/]+/i/${id}/"$`));
      }
      await expect(page.locator('main :is(button, input, select, form)').filter({ visible: true })).toHaveCount(0);
    });
  });
}
