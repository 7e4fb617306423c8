// axe finds nothing, contrast and target size included.

import { findings } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { iran, openAwake } from '../support/explorer.ts';
import { LANGUAGES } from '../support/words.ts';

// It reads thousands of elements, which takes a busy machine long.
test.describe.configure({ timeout: 60_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const language of LANGUAGES) {
      test(`axe finds nothing in the world in ${language}`, async ({ page }) => {
        await openAwake(page, `/${language}/`);
        expect(await findings(page)).toEqual([]);
      });

      test(`axe finds nothing in a country in ${language}`, async ({ page }) => {
        await openAwake(page, iran(language));
        await page.locator('details[data-menu] summary').first().click();
        await page.locator('.trend summary').click();
        expect(await findings(page)).toEqual([]);
      });

      for (const text of ['methods', 'data']) {
        test(`axe finds nothing on the page of ${text} in ${language}`, async ({ page }) => {
          await page.goto(`/${language}/${text}`);
          expect(await findings(page)).toEqual([]);
        });
      }

      test(`axe finds nothing where ${language} says that there is nothing`, async ({
        page,
        troubles,
      }) => {
        troubles.announce(/404/);
        await page.goto(`/${language}/no-such-page`);
        expect(await findings(page)).toEqual([]);
        await page.goto(`/${language}/?year=1800&country=QQ`);
        expect(await findings(page, { only: '.notices' })).toEqual([]);
      });
    }
  });
}

/** Thin on a phone; the slider that stands for them comes with waking. */
const BARS = '.bars';

test('axe finds nothing before the page wakes', async ({ page, troubles }) => {
  troubles.announce(/\.(js|wasm)\b/);
  await page.route(/\.(js|wasm)(\?|$)/, (route) => route.abort('blockedbyclient'));
  await page.goto(iran('en'));
  expect(await findings(page, { except: BARS })).toEqual([]);
});
