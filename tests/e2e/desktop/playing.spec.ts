// One year becomes the next while the years play.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectParameter, openAwake, parameter } from '../support/explorer.ts';

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

test('arcs that fade take no layers of their own', async ({ page }) => {
  await openAwake(page, '/en/?year=2005&country=IR');
  const session = await page.context().newCDPSession(page);
  let most = 0;
  session.on('LayerTree.layerTreeDidChange', ({ layers }) => {
    most = Math.max(most, layers?.length ?? 0);
  });
  await session.send('LayerTree.enable');
  await page.getByRole('button', { name: 'Play' }).click();
  await expectParameter(page, 'year', '2009');
  await page.getByRole('button', { name: 'Pause' }).click();
  // Each would be as large as its arc: the browser then shows a few pictures a second.
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(30);
});

test('a link that is held down while the years play opens when it is let go', async ({ page }) => {
  await openAwake(page, '/en/?year=2000');
  // Measured before the years play: the link is another element in each of them.
  const place = (await page.locator('#panel tbody a').first().boundingBox())!;
  await page.getByRole('button', { name: 'Play' }).click();
  await expectParameter(page, 'year', '2001');
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await page.mouse.down();
  await expectParameter(page, 'year', '2004');
  await page.mouse.up();
  // The years go on with the country, and its table does not wait for them to rest.
  await expectParameter(page, 'country', 'US');
  await expect(page.locator('#ties caption')).toContainText('United States');
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(parameter(page, 'country')).toBe('US');
});
