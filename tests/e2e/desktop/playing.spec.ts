// One year becomes the next while the years play.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectParameter, openAwake } from '../support/explorer.ts';

const canvases = (page: Page) =>
  page.locator('.ink').evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).width > 0));

test('an arc stays as the years play, and takes its new width by and by', async ({ page }) => {
  await openAwake(page, '/en/?year=2005&country=IR&top=20');
  await page.locator('#over .arc').last().evaluate((arc) => arc.setAttribute('data-marked', ''));
  await page.getByRole('button', { name: 'Play' }).click();
  await expectParameter(page, 'year', '2007');
  await expect(page.locator('#over .arc[data-marked]')).toHaveCount(1);
  await expect(page.locator('#arcs.easing')).toHaveCount(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.locator('#arcs.easing')).toHaveCount(0);
  await expect(page.locator('#over .arc')).toHaveCount(20);
  await expect(page.locator('#over .going')).toHaveCount(0);
});

test('a picture of many ties fades into the next, and at rest there is one again', async ({ page }) => {
  await openAwake(page, '/en/?year=2005&top=500');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => canvases(page)).toEqual([true, true]);
  await expect(page.locator('.inks.easing .past')).toHaveCount(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('slider').press('ArrowLeft');
  await expect.poll(async () => (await canvases(page)).filter(Boolean)).toEqual([true]);
});

test('the pace is steady', async ({ page }) => {
  await openAwake(page, '/en/?year=1995&country=IR');
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const year = document.querySelector('output.year')!;
    new MutationObserver(() => seen.push(performance.now())).observe(year, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await page.getByRole('button', { name: 'Play' }).click();
  await expectParameter(page, 'year', '2000');
  await page.getByRole('button', { name: 'Pause' }).click();
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  const pace = (seen.at(-1)! - seen[0]!) / (seen.length - 1);
  expect(pace, `years at ${seen.join(', ')}`).toBeGreaterThan(650);
  expect(pace, `years at ${seen.join(', ')}`).toBeLessThan(800);
});

test('the table waits until the years rest', async ({ page }) => {
  await openAwake(page, '/en/?year=2005&country=IR');
  const caption = page.locator('#ties caption');
  await page.getByRole('button', { name: 'Play' }).click();
  await expectParameter(page, 'year', '2007');
  await expect(page.locator('output.year')).toHaveText('2007');
  await expect(caption).toContainText('2005');
  await page.getByRole('button', { name: 'Pause' }).click();
  const year = await page.locator('output.year').textContent();
  await expect(caption).toContainText(year!);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('years replace each other at once', async ({ page }) => {
    await openAwake(page, '/en/?year=2005&top=500');
    await page.getByRole('button', { name: 'Play' }).click();
    await expectParameter(page, 'year', '2007');
    await expect(page.locator('.ink')).toHaveCount(1);
    await expect(page.locator('.easing')).toHaveCount(0);
    await page.getByRole('button', { name: 'Pause' }).click();
  });
});

test('another country has its own table, also while the years play', async ({ page }) => {
  await openAwake(page, '/en/?year=2000');
  await page.getByRole('button', { name: 'Play' }).click();
  await expectParameter(page, 'year', '2002');
  // The panel is told anew with every year; a click by hand meets the link of the moment.
  await page.locator('#panel tbody a').first().evaluate((link) => (link as HTMLElement).click());
  await expect(page.locator('#ties caption')).toContainText('United States');
  await page.getByRole('button', { name: 'Pause' }).click();
});
