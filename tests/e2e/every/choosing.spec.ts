// Awake, every choice changes the view in place.

import { expect, test } from '../support/test.ts';
import {
  expectParameter,
  expectSamePage,
  firstTies,
  heading,
  iran,
  mark,
  openAwake,
  searchField,
  somethingHasFocus,
} from '../support/explorer.ts';
import { pointIn } from '../support/map.ts';
import { IRAN_2023, LANGUAGES, WORDS } from '../support/words.ts';

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test.describe(language, () => {
    test('a country on the map is chosen in place', async ({ page }) => {
      await openAwake(page, `/${language}/?year=2023`);
      await mark(page);
      const { x, y } = await pointIn(page, 'IR');
      await page.mouse.click(x, y);
      await expect(heading(page)).toHaveText(words.iran);
      await expectParameter(page, 'country', 'IR');
      expect(await firstTies(page.locator('#panel'), 5)).toEqual(IRAN_2023[language]);
      await expect(page).toHaveTitle(new RegExp(words.iran));
      await expectSamePage(page);
    });

    test('a country is found by typing and chosen by keys', async ({ page }) => {
      await openAwake(page, `/${language}/?year=2023`);
      await mark(page);
      const box = searchField(page, language);
      await expect(box).toHaveRole('combobox');
      await box.click();
      await box.pressSequentially(language === 'en' ? 'ira' : 'ایر');
      const options = page.getByRole('listbox').getByRole('option');
      await expect(options.getByText(words.iran, { exact: true })).toBeVisible();
      await expect(box).toHaveAttribute('aria-expanded', 'true');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      const place = (await options.allTextContents()).indexOf(words.iran);
      expect(place, 'another country fits as well').toBeGreaterThan(0);
      for (let step = 0; step < place; step += 1) {
        await box.press('ArrowDown');
      }
      const active = options.nth(place);
      await expect(active).toHaveAttribute('aria-selected', 'true');
      await expect(box).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id'))!);
      await box.press('Enter');
      await expect(heading(page)).toHaveText(words.iran);
      await expect(page.getByRole('listbox')).toBeHidden();
      expect(await somethingHasFocus(page)).toBe(true);
      await expectSamePage(page);
    });

    test('the indicator is chosen from its menu, which closes', async ({ page }) => {
      await openAwake(page, iran(language));
      await mark(page);
      const menu = page.locator('details[data-menu]').first();
      await menu.locator('summary').click();
      await menu.getByRole('link', { name: words.oddsRatio }).click();
      await expectParameter(page, 'indicator', 'orc');
      await expect(menu).not.toHaveAttribute('open');
      await expect(menu.locator('summary')).toContainText(words.oddsRatio);
      await expect(page.locator('.legend')).toContainText(words.oddsRatio);
      await expect(page.locator('#ties caption')).toContainText(words.oddsRatio);
      await expectSamePage(page);
    });

    test('the settings work in place, the number of ties at once', async ({ page }) => {
      await openAwake(page, iran(language));
      await mark(page);
      const settings = page.getByRole('form', { name: words.settings });
      await settings.getByLabel(words.top).selectOption('10');
      await expect(page.locator('#ties tbody tr')).toHaveCount(10);
      await expect(page.locator('#over .arc')).toHaveCount(10);
      await settings.getByLabel(words.threshold).fill('50');
      await settings.getByRole('button').click();
      await expectParameter(page, 'min', '50');
      await expectParameter(page, 'top', '10');
      await expectSamePage(page);
    });

    test('a link of the table chooses, and the world is one step back', async ({ page }) => {
      await openAwake(page, iran(language));
      await mark(page);
      const [first] = IRAN_2023[language];
      await page.locator('#panel').getByRole('link', { name: first!.name, exact: true }).click();
      await expect(heading(page)).toHaveText(first!.name);
      await page.locator('#panel').getByRole('link', { name: words.allCountries }).click();
      await expect(heading(page)).toHaveText(words.world);
      await expectParameter(page, 'country', null);
      await expectSamePage(page);
    });
  });
}

test('what was not found is said while typing', async ({ page }) => {
  await openAwake(page, '/en/');
  await searchField(page, 'en').pressSequentially('qqqq');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('No country found');
  await searchField(page, 'en').press('Escape');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('');
});

test('a name that is typed in full and sent is found in place', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  await mark(page);
  await searchField(page, 'en').fill('namibia');
  await page.getByRole('search').getByLabel('Find a country').first().press('Enter');
  await expect(heading(page)).toHaveText('Namibia');
  await expectParameter(page, 'country', 'NA');
  await expectSamePage(page);
});
