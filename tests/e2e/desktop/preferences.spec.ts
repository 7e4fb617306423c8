// What visitors ask of every page, this one heeds: less motion, more contrast.

import { expect, test } from '../support/test.ts';
import { expectParameter, heading, iran, openAwake } from '../support/explorer.ts';
import { WORDS } from '../support/words.ts';

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself and choices still work', async ({ page }) => {
    await openAwake(page, iran('en'));
    await page.locator('#panel').getByRole('link', { name: 'Canada', exact: true }).click();
    await expect(heading(page)).toHaveText('Canada');
    const running = await page.evaluate(() => document.getAnimations().length);
    expect(running, 'no animation and no transition').toBe(0);
    await page.getByRole('button', { name: WORDS.en.zoomIn }).click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

for (const preference of [
  { name: 'more contrast', options: { contrast: 'more' as const } },
  { name: 'forced colours', options: { forcedColors: 'active' as const } },
]) {
  test.describe(`with ${preference.name}`, () => {
    test.use({ contextOptions: preference.options });

    test('the page works and the map still shows arcs', async ({ page }) => {
      await openAwake(page, iran('fa'));
      const arcs = page.locator('#over .arc');
      const stroke = await arcs.last().evaluate((arc) => getComputedStyle(arc).stroke);
      expect(stroke).not.toBe('none');
      await page.locator('#panel').getByRole('link', { name: 'کانادا', exact: true }).click();
      await expect(heading(page)).toHaveText('کانادا');
      await expectParameter(page, 'country', 'CA');
    });
  });
}
