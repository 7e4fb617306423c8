// The map under fingers.

import { expect, test } from '../support/test.ts';
import {
  expectParameter,
  expectSamePage,
  heading,
  mark,
  openAwake,
} from '../support/explorer.ts';
import { middle, pixelsBetween, pointIn, scale, transform, under } from '../support/map.ts';
import { pinch, touch } from '../support/touch.ts';
import { LANGUAGES, WORDS } from '../support/words.ts';

for (const language of LANGUAGES) {
  test(`a tap chooses a country, in ${language}`, async ({ page }) => {
    await openAwake(page, `/${language}/?year=2023`);
    await mark(page);
    const { x, y } = await pointIn(page, 'IR');
    await page.touchscreen.tap(x, y);
    await expect(heading(page)).toHaveText(WORDS[language].iran);
    await expectParameter(page, 'country', 'IR');
    await expectSamePage(page);
  });
}

// Far from others, so that their targets do not overlap.
for (const [country, name] of [['SC', 'Seychelles'], ['CV', 'Cape Verde'], ['BM', 'Bermuda']]) {
  test(`a finger beside the dot of ${name} still meets it`, async ({ page }) => {
    await openAwake(page, '/en/?year=2023');
    const dot = page.locator(`#map [data-country=${country}] .spot`);
    await dot.evaluate((dot) => dot.scrollIntoView({ block: 'center' }));
    const box = (await dot.boundingBox())!;
    // A target of 24 pixels reaches 12 from its middle.
    await page.touchscreen.tap(box.x + box.width / 2 - 7, box.y + box.height / 2 - 7);
    await expect(heading(page)).toHaveText(name!);
  });
}

test('a tap on the sea tells the ties that pass there', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&top=500');
  const map = (await page.locator('#map').boundingBox())!;
  await expect(page.locator('#ink')).toBeVisible();
  // On the North Atlantic.
  await page.touchscreen.tap(map.x + map.width * 0.4, map.y + map.height / 2 - map.width * 0.125);
  await expect(page.locator('#tip')).toContainText(/\S – \S+.*: [\d,]+ works/);
  await expect(heading(page)).toHaveText('The world');
});

test('two fingers zoom the map and not the page', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  const at = await middle(page);
  const [place, before] = [await under(page, at), await scale(page)];
  await pinch(page, at, 30, 90);
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 2.5);
  expect(await pixelsBetween(page, place, await under(page, at))).toBeLessThan(4);
  await expectParameter(page, 'map', /^[23]/);
  await expectParameter(page, 'country', null);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await pinch(page, at, 90, 25);
  await expect.poll(() => scale(page)).toBeCloseTo(before, 2);
});

test('a double tap zooms in where it is', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  const at = await middle(page);
  const [place, before] = [await under(page, at), await scale(page)];
  await page.touchscreen.tap(at.x, at.y);
  await page.touchscreen.tap(at.x, at.y);
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.5);
  expect(await pixelsBetween(page, place, await under(page, at))).toBeLessThan(4);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('one finger moves a map that is zoomed in', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&map=4/35.7/51.4');
  await mark(page);
  const at = await middle(page);
  const place = await under(page, at);
  const to = { x: at.x - 80, y: at.y + 4 };
  await touch(page, [at], [to]);
  expect(await pixelsBetween(page, place, await under(page, to))).toBeLessThan(4);
  await expectParameter(page, 'map', /^4\/(?!35\.7\/51\.4)/);
  await expectParameter(page, 'country', null);
  await expectSamePage(page);
});

test('a finger scrolls the page past a map that shows the whole world', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  const picture = await transform(page);
  const at = await middle(page);
  const before = await page.evaluate(() => scrollY);
  await touch(page, [at], [{ x: at.x, y: at.y - 200 }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
  expect(await transform(page)).toBe(picture);
});
