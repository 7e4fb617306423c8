// The dossier of a country and the rankings: clean to axe, no wider than the
// window, sorted and turned by plain links, and a brief of two pages on paper.

import { expect, test } from '../support/test.ts';
import { findings, LOOKS, overflow } from '../support/axe.ts';
import { digits, LANGUAGES } from '../support/words.ts';

// It reads thousands of elements, which takes a busy machine long.
test.describe.configure({ timeout: 60_000 });

const COUNTRY = 'country/IR';
/** A country with long lists of agreements and long names of partners. */
const LONG = 'country/BR';
/** A country that few layers have anything of. */
const NOTHING = 'country/BV';
const RANKINGS = 'rankings?of=pairs&indicator=orc&since=2013&region=asia&colour=red';

for (const [colorScheme, language] of LOOKS) {
  test.describe(`${colorScheme} ${language}`, () => {
    test.use({ colorScheme });

    for (const place of [LONG, NOTHING, RANKINGS]) {
      test(`axe finds nothing in ${place} in ${language}`, async ({ page }) => {
        await page.goto(`/${language}/${place}`);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    for (const place of [COUNTRY, LONG, NOTHING, RANKINGS]) {
      test(`${place} is no wider than the window`, async ({ page }) => {
        await page.goto(`/${language}/${place}`);
        expect(await overflow(page)).toBe(0);
      });
    }

    for (const place of [COUNTRY, LONG]) {
      test(`${place} is two pages of A4 on paper`, async ({ page }) => {
        await page.goto(`/${language}/${place}`);
        const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
      });
    }

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('a column puts the partners into its order', async ({ page }) => {
        await page.goto(`/${language}/${COUNTRY}?layer=researcher_mobility`);
        const table = page.locator('table.partners');
        await table.locator('thead a').nth(3).click();
        await expect(page).toHaveURL(/sort=net#partners$/);
        await expect(table.locator('th[aria-sort]')).toHaveCount(1);
        const first = table.locator('tbody tr').first();
        await first.getByRole('link').click();
        await expect(page).toHaveURL(`/${language}/tie/IR-US`);
      });

      test('the form of the rankings leads to its own address', async ({ page }) => {
        await page.goto(`/${language}/rankings`);
        await page.locator('select[name="year"]').selectOption('2013');
        await page.locator('select[name="region"]').selectOption('southern-asia');
        await page.locator('form.settings button').click();
        await expect(page).toHaveURL(/year=2013.*region=southern-asia/);
        await expect(page.locator('.notice')).toHaveCount(0);
        await expect(page.locator('caption').first()).toContainText(digits(language, 2013));
        await expect(page.locator('table.ranking tbody a').first()).toHaveAttribute(
          'href',
          `/${language}/country/IN`,
        );
      });
    });
  });
}
