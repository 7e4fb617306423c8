// The dossier of a pair: read by keyboard and by touch without scripts, clean to
// axe, no wider than the window, and a brief of two pages on paper.

import { expect, test } from '../support/test.ts';
import { findings, LOOKS, overflow } from '../support/axe.ts';
import { digits, LANGUAGES } from '../support/words.ts';

// It reads thousands of elements, which takes a busy machine long.
test.describe.configure({ timeout: 60_000 });

const PAIR = 'IR-US';
/** A pair with a comparison before and after, and many agreements. */
const LONG = 'BR-DE';
const NOTHING = 'NR-PM';

for (const [colorScheme, language] of LOOKS) {
  test.describe(`${colorScheme} ${language}`, () => {
    test.use({ colorScheme });

    for (const pair of [LONG, NOTHING]) {
      test(`axe finds nothing in ${pair} in ${language}`, async ({ page }) => {
        await page.goto(`/${language}/tie/${pair}`);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    for (const pair of [PAIR, LONG, NOTHING]) {
      test(`${pair} is no wider than the window`, async ({ page }) => {
        await page.goto(`/${language}/tie/${pair}`);
        expect(await overflow(page)).toBe(0);
      });
    }

    test(`${LONG} is two pages of A4 on paper`, async ({ page }) => {
      await page.goto(`/${language}/tie/${LONG}`);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
      expect(paper).toContain('/MediaBox [0 0 594.95996 841.91998]');
    });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('the arrow keys read the years of a chart', async ({ page }) => {
        await page.goto(`/${language}/tie/${PAIR}`);
        const chart = page.locator('#years-chart');
        await expect(shown(chart)).toContainText(digits(language, 2023));
        await chart.locator('input:checked').focus();
        for (let step = 0; step < 5; step++) {
          await page.keyboard.press('ArrowLeft');
        }
        await expect(shown(chart)).toContainText(digits(language, 2018));
        await expect(shown(chart)).toContainText(language === 'fa' ? '۴٬۱۰۱' : '4,101');
      });

      test('a press on a chart reads the year under it', async ({ page }) => {
        await page.goto(`/${language}/tie/${PAIR}`);
        const chart = page.locator('#moves-chart');
        await chart.locator('label').first().click();
        await expect(chart.locator('input').first()).toBeChecked();
        await expect(shown(chart)).toContainText(digits(language, 1998));
      });
    });
  });
}

/** What the chosen year says. */
function shown(chart: import('@playwright/test').Locator) {
  return chart.locator('label:has(:checked) .reading');
}
