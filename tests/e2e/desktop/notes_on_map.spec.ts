// The map marks the countries that policy notes tell of.

import { expect, test } from '../support/test.ts';
import { expectParameter, expectSamePage, mark, openAwake } from '../support/explorer.ts';

test('a country that notes tell of is marked, and leads to its notes', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=IR');
  expect(await page.locator('#over .notes path').count()).toBeGreaterThan(5);
  const notes = page.locator('#panel').getByRole('link', { name: /policy notes about Iran/ });
  await expect(notes).toHaveAttribute('href', '/en/notes?country=IR');
  await page.locator('#panel tbody').getByRole('link', { name: 'Australia', exact: true }).click();
  await expect(page.locator('#panel h1')).toHaveText('Australia');
  await expect(page.locator('#panel').getByRole('link', { name: /policy note/ })).toHaveCount(0);
});

test('the marks stand out when they are switched on, which the address holds', async ({ page }) => {
  await openAwake(page, '/fa/?year=2023');
  await mark(page);
  const width = () =>
    page.locator('#over .notes path').first().evaluate((path) => path.getBoundingClientRect().width);
  const quiet = await width();
  await page.locator('.legend').getByRole('link', { name: 'برجسته‌سازی' }).click();
  await expectParameter(page, 'notes', 'on');
  await expect.poll(width).toBeGreaterThan(quiet * 1.5);
  await page.locator('.legend').getByRole('link', { name: 'پایان برجسته‌سازی' }).click();
  await expectParameter(page, 'notes', null);
  await expectSamePage(page);
});
