// What assistive technology is told of the map and its tools.

import { expect, test } from '../support/test.ts';
import { openAwake } from '../support/explorer.ts';

test('the tools, the picture and the time line have names, roles and states', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=IR&top=5');
  await expect(page.locator('.atlas')).toMatchAriaSnapshot({ name: 'atlas.aria.yml' });
});

test('the panel and the table tell what the picture shows', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=IR&top=5');
  await expect(page.locator('#panel')).toMatchAriaSnapshot({ name: 'panel.aria.yml' });
  await expect(page.locator('#ties')).toMatchAriaSnapshot({ name: 'ties.aria.yml' });
});

test('a country on the map says its name, its figure and its rank', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=IR');
  const us = page.locator('#map [data-country=US]');
  await expect(us).toHaveAttribute('aria-label', /^United States: [\d,]+ works, rank 1$/);
  await openAwake(page, '/fa/?year=2023&country=IR');
  await expect(us).toHaveAttribute('aria-label', /رتبهٔ ۱$/);
});
