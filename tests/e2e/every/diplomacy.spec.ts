// Science and diplomacy: clean to axe in both schemes, no wider than the window,
// and every point of a country reached by the keyboard.

import { expect, test } from '../support/test.ts';
import { findings, LOOKS, overflow } from '../support/axe.ts';
import { LANGUAGES } from '../support/words.ts';

// It reads thousands of elements, which takes a busy machine long.
test.describe.configure({ timeout: 60_000 });

const PAGE = 'science-and-diplomacy';
const VIEWS = ['', '?scale=value&closeness=missions', '?country=IR&colour=red'];

for (const [colorScheme, language] of LOOKS) {
  test.describe(`${colorScheme} ${language}`, () => {
    test.use({ colorScheme });

    for (const view of VIEWS) {
      test(`axe finds nothing in ${PAGE}${view} in ${language}`, async ({ page }) => {
        await page.goto(`/${language}/${PAGE}${view}`);
        expect(await findings(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      });
    }
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language} without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test('the keyboard reaches a point and opens its dossier', async ({ page }) => {
      await page.goto(`/${language}/${PAGE}?country=IR`);
      const points = page.locator('.field a');
      await points.first().focus();
      await expect(points.first()).toHaveAttribute('aria-label', /.+: .+/);
      await page.keyboard.press('Tab');
      await expect(points.nth(1)).toBeFocused();
      const href = await points.nth(1).getAttribute('href');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(href!);
    });

    test('the form keeps what it does not ask for', async ({ page }) => {
      await page.goto(`/${language}/${PAGE}?closeness=missions&sort=gap`);
      await page.locator('select[name="country"]').selectOption('IR');
      await page.locator('form.settings button').click();
      await expect(page).toHaveURL(/closeness=missions/);
      await expect(page).toHaveURL(/country=IR/);
      await expect(page).toHaveURL(/sort=gap/);
      await expect(page.locator('.notice')).toHaveCount(0);
    });
  });
}
