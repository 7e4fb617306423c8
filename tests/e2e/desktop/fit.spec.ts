// The map fitted to a country, a pair or a region.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectParameter, openAwake } from '../support/explorer.ts';
import { transform } from '../support/map.ts';

/** Which share of the map's width and height an element fills, the larger. */
async function fills(page: Page, selector: string): Promise<number> {
  const frame = (await page.locator('.frame').boundingBox())!;
  const box = (await page.locator(selector).boundingBox())!;
  return Math.max(box.width / frame.width, box.height / frame.height);
}

async function inSight(page: Page, selector: string): Promise<boolean> {
  const frame = (await page.locator('.frame').boundingBox())!;
  const box = (await page.locator(selector).boundingBox())!;
  return box.x > frame.x && box.y > frame.y && box.x + box.width < frame.x + frame.width
    && box.y + box.height < frame.y + frame.height;
}

test('a button brings the chosen country near, and there is none without one', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  const fit = page.getByRole('button', { name: 'Show the chosen country' });
  await expect(fit).toBeHidden();
  await openAwake(page, '/en/?year=2023&country=IR');
  await fit.click();
  await expect.poll(() => fills(page, '#map [data-country=IR] path')).toBeGreaterThan(0.5);
  expect(await inSight(page, '#map [data-country=IR] path')).toBe(true);
  await expectParameter(page, 'map', /./);
});

test('F with another country in focus brings the pair into sight', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=IR');
  await page.locator('#map [data-country=TR]').focus();
  await page.keyboard.press('f');
  await expectParameter(page, 'map', /./);
  for (const country of ['IR', 'TR']) {
    await expect.poll(() => fills(page, `#map [data-country=${country}] path`)).toBeGreaterThan(0.15);
  }
});

test('a country that is a dot can be fitted too', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=MT');
  await page.getByRole('button', { name: 'Show the chosen country' }).click();
  await expectParameter(page, 'map', /^12/);
  expect(await inSight(page, '#over .end.chosen')).toBe(true);
});

test('a region is reached by its link, awake and asleep alike', async ({ page, browser, baseURL }) => {
  await openAwake(page, '/en/?year=2020&country=IR');
  await page.getByText('Regions').click();
  await page.getByRole('link', { name: 'Western Asia' }).click();
  await expectParameter(page, 'map', /./);
  await expectParameter(page, 'year', '2020');
  await expect(page.getByRole('link', { name: 'Western Asia' })).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const asleep = await context.newPage();
  await asleep.goto(`${baseURL}/en/?year=2020&country=IR`);
  await asleep.getByText('Regions').click();
  await asleep.getByRole('link', { name: 'Western Asia' }).click();
  expect(await transform(page)).toBe(await transform(asleep));
  await context.close();
});

test('the links to regions keep in step with the view', async ({ page }) => {
  await openAwake(page, '/en/?year=2020&country=IR');
  await page.getByRole('slider').press('ArrowLeft');
  await expect(page.locator('[data-map]').first()).toHaveAttribute('href', /year=2019&country=IR&map=/);
});
