import { expect, type Page, test } from '@playwright/test';
import { openFold as openCheck } from '../checks/list-page.ts';
import { row as planRow } from '../plan/plan-page.ts';
import { address, keep, measured, metEntries, today, valueField } from './threshold-page.ts';

const gate = measured.find(({ condition }) => condition?.operator === 'at-most' && condition.unit === 'minutes');
if (!gate?.condition) throw new Error('No gate of the threshold asks for so many minutes at most.');
const { id, condition } = gate;
const says = `Done, but ${condition.value} was measured, and your threshold asks for at most 1 minute`;

async function setValue(page: Page, value: string): Promise<void> {
  await valueField(page, id).fill(value);
  await valueField(page, id).blur();
}

test('a value of the threshold is asked for on the plan, the list, the page of the check and the profile, while they are open too', async ({
  page,
  context,
}) => {
  await keep(page, metEntries([gate], today()));
  await page.goto(address);
  const [plan, list, check] = [await context.newPage(), await context.newPage(), await context.newPage()];
  const profile = await context.newPage();
  await plan.goto('/plan/');
  await list.goto('/checklists/launch-gate/');
  await check.goto(`/i/${id}/`);
  await profile.goto('/readiness/');
  const notices = [planRow(plan, gate), list.locator(`[id="${id}"]`), check.locator('check-entry')];
  const gapWithMetGate = profile.locator('readiness-profile tbody td:nth-of-type(2)', { hasText: /^1 of/ });
  await expect(gapWithMetGate).toHaveCount(1);
  for (const place of notices) await expect(place.locator('.notices')).toHaveCount(0);
  await setValue(page, '1');
  for (const place of notices) await expect(place.locator('.notices')).toHaveText(says);
  await expect(gapWithMetGate).toHaveCount(0);
  await expect(plan.locator('#attention')).toContainText('your threshold asks for at most 1 minute');
  const fold = await openCheck(list, { id } as Parameters<typeof openCheck>[1]);
  await expect(fold.getByText('Wanted: at most 1 minute, by your threshold.')).toBeVisible();
  await setValue(page, String(condition.value));
  for (const place of notices) await expect(place.locator('.notices')).toHaveCount(0);
});
