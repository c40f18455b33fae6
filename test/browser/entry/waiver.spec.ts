import { expect, type Page, test } from '@playwright/test';
import { type Check, checklist, checksOn, keptFor, openFold, tick } from '../checks/list-page.ts';

const checks = checksOn(checklist);
const gate = checks.find((check) => check.gate && check.wanted) as Check;
const item = (page: Page) => page.locator(`[id="${gate.id}"]`);

test('a gate is waived with four answers, the list shows it, and a day that is past is told', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-15T12:00:00Z');
  await page.goto(checklist);
  const fold = await openFold(page, gate);
  await fold.getByText('Waive this gate for a while').click();
  await fold.getByLabel('Why it may stay unmet').fill('The drill is in May.');
  await expect(fold.getByText('Still missing: who approved it, the last day, what limits')).toBeVisible();
  await expect(item(page).locator('.notices')).toContainText('Waiver without effect');
  await fold.getByLabel('Approved by').fill('Ana Ruiz');
  await fold.getByLabel('What limits the harm').fill('Two people on call.');
  await fold.getByLabel('Last day of the waiver').fill('2027-01-14');
  await expect(fold.getByText('The last day is past')).toBeVisible();
  await expect(item(page).locator('.notices')).toHaveText('Waiver ended on January 14, 2027');
  await fold.getByLabel('Last day of the waiver').fill('2027-02-14');
  await expect(item(page).locator('.notices')).toHaveText('Waived until February 14, 2027 by Ana Ruiz');
  await expect(tick(page, gate)).not.toBeChecked();
  await page.reload();
  await expect(item(page).locator('.notices')).toHaveText('Waived until February 14, 2027 by Ana Ruiz');
  await expect((await openFold(page, gate)).getByLabel('Approved by')).toBeVisible();
});

test('what was measured is a number, with the wanted value beside it; old evidence and a day that is past are seen', async ({
  page,
}) => {
  await page.clock.setFixedTime('2027-01-15T12:00:00Z');
  await page.goto(checklist);
  const fold = await openFold(page, gate);
  await expect(fold.getByText(`Wanted: ${gate.wanted} `)).toBeVisible();
  const measured = fold.getByLabel('Measured');
  await measured.fill('1,500');
  await expect(fold.getByText('“1,500” can be read in two ways')).toBeVisible();
  await measured.fill('12,5 min');
  await expect(fold.getByText('“12,5 min” is no number')).toBeVisible();
  await measured.fill('12,5');
  await expect(fold.getByText('is no number')).toBeHidden();
  await fold.getByLabel('Due').fill('2027-01-14');
  await fold.getByLabel('Evidence from').fill('2024-01-01');
  await expect(item(page).locator('.entered')).toContainText('measured: 12,5');
  await expect(item(page).locator('.notices')).toContainText('Evidence out of date');
  await expect(item(page).locator('.notices')).toContainText('Overdue: it was due on January 14, 2027');
  await expect
    .poll(() => keptFor(page, gate))
    .toMatchObject({ measured: '12,5', due: '2027-01-14', checked: '2024-01-01' });
});
