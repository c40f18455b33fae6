import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the menu opens, leads somewhere, and closes with Escape and with a tap elsewhere', async ({ page }) => {
      await page.goto('/');
      const button = page.getByRole('button', { name: 'Menu' });
      const link = page.locator('#menu').getByRole('link', { name: 'Compare' });
      await expect(link).toBeHidden();
      await button.click();
      await expect(link).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(link).toBeHidden();
      await button.click();
      await page.mouse.click(180, 700);
      await expect(link).toBeHidden();
      await button.click();
      await button.click();
      await expect(link).toBeHidden();
      await button.click();
      await link.click();
      await expect(page).toHaveURL(/\/compare\/$/);
    });
  });
}

test('the menu works from the keyboard and gives focus back', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#menu a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('assistive technology hears whether the menu is open', async ({ page }) => {
  await page.goto('/');
  const browser = await page.context().newCDPSession(page);
  const isOpen = async () => {
    const { nodes } = await browser.send('Accessibility.getFullAXTree');
    const button = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'Menu');
    return button?.properties?.find(({ name }) => name === 'expanded')?.value.value as boolean | undefined;
  };
  await expect.poll(isOpen).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect.poll(isOpen).toBe(true);
});

test('the entries of the menu are large enough for a thumb', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  const targets = page.locator('.top :is(a, button):visible');
  await expect.poll(() => targets.count()).toBeGreaterThanOrEqual(4);
  for (const box of await targets.evaluateAll((all) =>
    all.map((target) => target.getBoundingClientRect().toJSON() as DOMRect),
  )) {
    expect(box.height).toBeGreaterThanOrEqual(40);
  }
});

test('on a wide screen the entries stand in the header and there is no menu button', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  await expect(page.locator('#menu').getByRole('link', { name: 'Compare' })).toBeVisible();
});
