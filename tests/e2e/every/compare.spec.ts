// Countries or pairs side by side: clean to axe, no wider than the window, read
// by keyboard and changed by a form without scripts; and what every page of text
// begins with.

import { expect, test } from '../support/test.ts';
import { findings, LOOKS, overflow } from '../support/axe.ts';
import { LANGUAGES } from '../support/words.ts';

// It reads thousands of elements, which takes a busy machine long.
test.describe.configure({ timeout: 60_000 });

const PLACES = [
  'compare',
  'compare?countries=IR,TR,PK,US,BA&layer=trade',
  'compare?pairs=IR-US,CN-US,AE-GB&layer=researcher_mobility&indicator=outflow',
];

for (const [colorScheme, language] of LOOKS) {
  test.describe(`${colorScheme} ${language}`, () => {
    test.use({ colorScheme });

    for (const place of PLACES) {
      test(`axe finds nothing in ${place} in ${language}`, async ({ page }) => {
        await page.goto(`/${language}/${place}`);
        expect(await findings(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      });
    }
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language} without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test('names that are typed stand side by side at one address', async ({ page }) => {
      await page.goto(`/${language}/compare`);
      const fields = page.locator('form.settings input[name="countries"]');
      await expect(fields).toHaveCount(5);
      await fields.nth(0).fill(language === 'fa' ? 'ایران' : 'Iran');
      await fields.nth(1).fill('united');
      await fields.nth(2).fill('PK');
      await page.locator('form.settings button').click();
      await expect(page.locator('.notice')).toContainText('united');
      await page.locator('.notice a').first().click();
      await expect(page).toHaveURL(/compare\?countries=IR,PK,[A-Z]{2}$/);
      await expect(page.locator('figure.plot')).toHaveCount(6);
      await fields.nth(1).fill('');
      await page.locator('form.settings button').click();
      await expect(page).toHaveURL(/compare\?countries=IR,[A-Z]{2}$/);
    });

    test('the arrow keys read the years of all', async ({ page }) => {
      await page.goto(`/${language}/compare?countries=IR,TR`);
      const chart = page.locator('#years-copublications');
      const shown = chart.locator('label:has(:checked) .reading');
      const last = await shown.innerText();
      await chart.locator('input:checked').focus();
      await page.keyboard.press('ArrowLeft');
      await expect(shown).not.toHaveText(last);
    });

    test('what a page is about stands before its contents', async ({ page }) => {
      await page.goto(`/${language}/tie/IR-US`);
      const tops = await page.evaluate(() =>
        ['h1', '.lede', '.contents', 'section'].map((part) => {
          const element = document.querySelector(`main ${part}`)!;
          return [...document.querySelectorAll('main *')].indexOf(element);
        }),
      );
      expect(tops).toEqual([...tops].sort((one, other) => one - other));
    });
  });
}
