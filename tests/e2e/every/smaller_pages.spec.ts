// The search, organisations, and the pages of files: clean to axe in both
// schemes and no wider than the window; files are had by plain links.

import { expect, test } from '../support/test.ts';
import { findings, LOOKS, overflow } from '../support/axe.ts';
import { LANGUAGES } from '../support/words.ts';

test.describe.configure({ timeout: 60_000 });

const PLACES = [
  'find?q=united',
  'find?q=nowhere+at+all',
  'organisation/CERN',
  'export?country=IR&year=2020',
  'export/compare?countries=IR,TR',
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

    for (const view of ['country/IR', 'tie/IR-US', 'rankings', 'compare?countries=IR,TR']) {
      test(`${view} leads to its files`, async ({ page }) => {
        await page.goto(`/${language}/${view}`);
        await page.locator(`ul.links a[href^="/${language}/export/"]`).click();
        const table = page.locator('table.files a[href*=".csv"]').first();
        const download = page.waitForEvent('download');
        await table.click();
        expect((await download).suggestedFilename()).toMatch(/^entente-.+\.csv$/);
      });
    }
  });
}
