// The map under a mouse.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectParameter, expectSamePage, heading, mark, openAwake } from '../support/explorer.ts';
import { drag, middle, pixelsBetween, pointIn, scale, transform, under, wheel } from '../support/map.ts';
import { LANGUAGES, WORDS } from '../support/words.ts';

test('the wheel zooms about the pointer and the address follows', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  await mark(page);
  const centre = await middle(page);
  const at = { x: centre.x + 150, y: centre.y - 90 };
  const [place, before] = [await under(page, at), await scale(page)];
  for (let turn = 0; turn < 4; turn += 1) {
    await wheel(page, at, -240);
  }
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 3);
  expect(await pixelsBetween(page, place, await under(page, at))).toBeLessThan(2);
  await expectParameter(page, 'map', /^\d+(\.\d)?\/-?\d+(\.\d)?\/-?\d+(\.\d)?$/);
  await expectSamePage(page);
});

test('a drag moves the map with the hand', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&map=4/35.7/51.4');
  const at = await middle(page);
  const place = await under(page, at);
  await drag(page, at, { x: 120, y: -60 });
  const there = await under(page, { x: at.x + 120, y: at.y - 60 });
  expect(await pixelsBetween(page, place, there)).toBeLessThan(2);
  await expectParameter(page, 'map', /^4\/(?!35\.7\/51\.4)/);
});

test('a drag that begins and ends on countries chooses none', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&map=4/35.7/51.4');
  await mark(page);
  await drag(page, await pointIn(page, 'IR'), { x: 60, y: 10 });
  await drag(page, await pointIn(page, 'SA'), { x: -7, y: 5 });
  await page.waitForTimeout(300);
  await expectParameter(page, 'country', null);
  await expect(heading(page)).toHaveText(WORDS.en.world);
  await expectSamePage(page);
  const { x, y } = await pointIn(page, 'IR');
  await page.mouse.click(x, y);
  await expect(heading(page), 'the next click is a click again').toHaveText(WORDS.en.iran);
});

for (const language of LANGUAGES) {
  test(`buttons zoom in, out and back, and the address follows, in ${language}`, async ({ page }) => {
    const words = WORDS[language];
    await openAwake(page, `/${language}/?year=2023`);
    const [whole, picture] = [await scale(page), await transform(page)];
    const press = (name: string) => page.getByRole('button', { name }).click();
    await press(words.zoomIn);
    await press(words.zoomIn);
    await expect.poll(() => scale(page)).toBeCloseTo(whole * 1.6 * 1.6, 1);
    await expectParameter(page, 'map', /^2\.6\//);
    await press(words.zoomOut);
    await expect.poll(() => scale(page)).toBeCloseTo(whole * 1.6, 1);
    await press(words.zoomReset);
    await expect.poll(() => transform(page)).toBe(picture);
    await expectParameter(page, 'map', null);
  });
}

test('the map never zooms out beyond the world, nor leaves it', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  const picture = await transform(page);
  await drag(page, await middle(page), { x: 200, y: 100 });
  expect(await transform(page)).toBe(picture);
});

test('at the end of the zoom the wheel scrolls the page', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  await wheel(page, await middle(page), 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('an address with a place reopens the picture', async ({ page, context, troubles }) => {
  await openAwake(page, '/en/?year=2023&country=IR');
  const at = await pointIn(page, 'TM');
  await wheel(page, at, -240);
  await wheel(page, at, -240);
  await wheel(page, at, -240);
  await expectParameter(page, 'map', /./);
  await drag(page, await middle(page), { x: 40, y: 30 });
  await page.waitForTimeout(400);

  const copy = await context.newPage();
  troubles.watch(copy);
  await copy.setViewportSize({ width: 1440, height: 900 });
  await openAwake(copy, page.url());
  const corners = async (page: Page) => {
    const box = (await page.locator('#map').boundingBox())!;
    return [
      await under(page, { x: box.x, y: box.y }),
      await under(page, { x: box.x + box.width, y: box.y + box.height }),
    ] as const;
  };
  const [was, is] = [await corners(page), await corners(copy)];
  expect(await pixelsBetween(page, was[0], is[0])).toBeLessThan(12);
  expect(await pixelsBetween(page, was[1], is[1])).toBeLessThan(12);

  const again = await context.newPage();
  await openAwake(again, copy.url());
  expect(await transform(again)).toBe(await transform(copy));
});

test('the same address draws the same picture before and after waking', async ({ page, browser, baseURL }) => {
  const address = '/en/?year=2023&country=IR&map=4.2/35.7/51.4';
  await openAwake(page, address);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const asleep = await context.newPage();
  await asleep.goto(`${baseURL}${address}`);
  expect(await transform(page)).toBe(await transform(asleep));
  await context.close();
});

test('names keep their size and follow the map when it is zoomed', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=IR');
  const name = page.locator('.names .chosen');
  const before = (await name.boundingBox())!;
  await wheel(page, await pointIn(page, 'IR'), -200);
  await wheel(page, await pointIn(page, 'IR'), -200);
  await expectParameter(page, 'map', /./);
  const height = async () => (await name.boundingBox())!.height;
  await expect.poll(async () => Math.abs((await height()) - before.height)).toBeLessThan(2);
  const after = (await name.boundingBox())!;
  const dot = (await page.locator('#over .end.chosen').boundingBox())!;
  expect(Math.abs(dot.y + dot.height / 2 - (after.y + after.height / 2))).toBeLessThan(60);
});

test('pointing at a country says its name and figure', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=IR');
  const { x, y } = await pointIn(page, 'CA');
  await page.mouse.move(x, y);
  await expect(page.locator('#tip')).toHaveText('Canada: 3,081 works, rank 2');
  const edge = (await page.locator('#map').boundingBox())!;
  await page.mouse.move(edge.x + edge.width / 2, edge.y - 20);
  await expect(page.locator('#tip')).toBeHidden();
});

test('a link opened in a new tab stays a link', async ({ page, context, troubles }) => {
  await openAwake(page, '/en/?year=2023');
  const { x, y } = await pointIn(page, 'IR');
  const opened = context.waitForEvent('page');
  await page.keyboard.down('Control');
  await page.mouse.click(x, y);
  await page.keyboard.up('Control');
  const tab = await opened;
  troubles.watch(tab);
  await expect(heading(tab)).toHaveText(WORDS.en.iran);
  await expect(heading(page)).toHaveText(WORDS.en.world);
});
