// The years: slider, bars and play.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectParameter, expectSamePage, iran, mark, openAwake, parameter } from '../support/explorer.ts';
import { digits, LANGUAGES, WORDS } from '../support/words.ts';

for (const language of LANGUAGES) {
  const words = WORDS[language];
  const year = (number: number) => digits(language, number);
  const slider = (page: Page) => page.getByRole('slider', { name: words.year });

  test.describe(language, () => {
    test('the slider goes from year to year by keys', async ({ page }) => {
      await openAwake(page, iran(language));
      await mark(page);
      await expect(slider(page)).toHaveAttribute('aria-valuetext', year(2023));
      await slider(page).focus();
      // Down is less in every direction of writing.
      await page.keyboard.press('ArrowDown');
      await expectParameter(page, 'year', '2022');
      await expect(page.locator('output.year')).toHaveText(year(2022));
      await expect(page.locator('#ties caption')).toContainText(year(2022));
      await expect(slider(page)).toHaveAttribute('aria-valuetext', year(2022));
      await page.keyboard.press('Home');
      await expect(slider(page)).toHaveValue((await slider(page).getAttribute('min'))!);
      await expectParameter(page, 'country', 'IR');
      await expect(slider(page)).toBeFocused();
      await expectSamePage(page);
    });

    test('pointing at the bar of a year shows that year', async ({ page }) => {
      await openAwake(page, iran(language));
      await mark(page);
      const bar = page.locator('.bars a').filter({ visible: true }).nth(20);
      await bar.scrollIntoViewIfNeeded();
      const name = (await bar.getAttribute('aria-label'))!;
      const box = (await bar.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(page.locator('output.year')).toHaveText(name.split(':')[0]!);
      await expectSamePage(page);
    });

    test('play goes on and pause stays', async ({ page }) => {
      await openAwake(page, `/${language}/?year=2010&country=IR`);
      await mark(page);
      await page.getByRole('button', { name: words.play }).click();
      await expectParameter(page, 'year', '2012');
      await page.getByRole('button', { name: words.pause }).click();
      await expect(page.getByRole('button', { name: words.play })).toBeVisible();
      const stopped = parameter(page, 'year');
      await page.waitForTimeout(1_000);
      expect(parameter(page, 'year')).toBe(stopped);
      await expect(page.locator('#ties caption')).toContainText(year(Number(stopped)));
      await expectSamePage(page);
    });
  });
}

test('play stops by itself at the last year, and begins anew from there', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  const first = (await page.getByRole('slider').getAttribute('min'))!;
  const last = (await page.getByRole('slider').getAttribute('max'))!;
  await page.goto(`/en/?year=${Number(last) - 1}`);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Play' }).click();
  await expectParameter(page, 'year', last);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.getByRole('button', { name: 'Play' }).click();
  await expectParameter(page, 'year', first);
  await page.getByRole('button', { name: 'Pause' }).click();
});
