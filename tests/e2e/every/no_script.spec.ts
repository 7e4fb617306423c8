// Everything a visitor needs works without JavaScript.

import { expect, test } from '../support/test.ts';
import { firstTies, heading, iran, parameter, searchField } from '../support/explorer.ts';
import { pointIn } from '../support/map.ts';
import { digits, IRAN_2023, LANGUAGES, WORDS } from '../support/words.ts';

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test.describe(language, () => {
    test('the map shows land and arcs, with a legend of four states', async ({ page }) => {
      await page.goto(`/${language}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
      for (const paths of ['#map .land a path', '#over .arcs path']) {
        const sizes = await page.locator(paths).evaluateAll((paths) =>
          paths.map((path) => path.getBoundingClientRect()).map((box) => box.width + box.height),
        );
        expect(sizes.length).toBeGreaterThanOrEqual(100);
        expect(sizes.filter((size) => size > 0).length).toBe(sizes.length);
      }
      const legend = page.locator('.legend');
      for (const state of words.legendStates) {
        await expect(legend.getByText(state, { exact: true })).toBeVisible();
      }
    });

    test('Iran in 2023 has the right five partners, in order', async ({ page }) => {
      await page.goto(iran(language));
      await expect(heading(page)).toHaveText(words.iran);
      expect(await firstTies(page.locator('#panel'), 5)).toEqual(IRAN_2023[language]);
      expect(await firstTies(page.locator('#ties'), 5)).toEqual(IRAN_2023[language]);
    });

    test('a country on the map is a link', async ({ page }) => {
      await page.goto(`/${language}/?year=2023`);
      const { x, y } = await pointIn(page, 'IR');
      await page.mouse.click(x, y);
      await expect(heading(page)).toHaveText(words.iran);
      expect(parameter(page, 'country')).toBe('IR');
      expect(parameter(page, 'year')).toBe('2023');
    });

    test('a row of the table is a link', async ({ page }) => {
      await page.goto(iran(language));
      const [first] = IRAN_2023[language];
      await page.locator('#ties').getByRole('link', { name: first!.name, exact: true }).click();
      await expect(heading(page)).toHaveText(first!.name);
      expect(parameter(page, 'country')).toBe('US');
    });

    test('the bar of a year is a link', async ({ page }) => {
      await page.goto(iran(language));
      await page.getByRole('link', { name: new RegExp(`^${digits(language, 2010)}:`) }).click();
      expect(parameter(page, 'year')).toBe('2010');
      expect(parameter(page, 'country')).toBe('IR');
      await expect(page.locator('#ties caption')).toContainText(digits(language, 2010));
    });

    test('the menu of indicators opens and leads on', async ({ page }) => {
      await page.goto(iran(language));
      const menu = page.locator('details[data-menu]').first();
      await menu.locator('summary').click();
      await menu.getByRole('link', { name: words.oddsRatio }).click();
      expect(parameter(page, 'indicator')).toBe('orc');
      await expect(menu.locator('summary')).toContainText(words.oddsRatio);
    });

    test('the search finds a country by its name', async ({ page }) => {
      await page.goto(`/${language}/?year=2015`);
      await searchField(page, language).fill(words.iran);
      await searchField(page, language).press('Enter');
      await expect(heading(page)).toHaveText(words.iran);
      expect(parameter(page, 'country')).toBe('IR');
      expect(parameter(page, 'year')).toBe('2015');
    });

    test('the settings change how much is shown', async ({ page }) => {
      await page.goto(iran(language));
      const settings = page.getByRole('form', { name: words.settings });
      await settings.getByLabel(words.top).selectOption('10');
      await settings.getByLabel(words.threshold).fill('50');
      await settings.getByRole('button').click();
      await expect(page.locator('#ties tbody tr')).toHaveCount(10);
      await expect(page.locator('#over .arc')).toHaveCount(10);
      expect(parameter(page, 'min')).toBe('50');
      expect(parameter(page, 'country')).toBe('IR');
    });
  });
}
