// More ties than can be listed: ink on a canvas, under the hand and by year.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectParameter, openAwake } from '../support/explorer.ts';
import { drag, middle, wheel } from '../support/map.ts';

const MANY = '/en/?year=2023&top=5000';

test('five thousand ties are ink, and the table lists the strongest', async ({ page }) => {
  await openAwake(page, MANY);
  await expect.poll(() => inked(page)).toBeGreaterThan(0.05);
  await expect(page.locator('#over .arc')).toHaveCount(0);
  await expect(page.locator('#ties tbody tr')).toHaveCount(100);
  const all = page.locator('#ties p.data a');
  await expect(all).toHaveAttribute('href', /export\?.*top=5000/);
});

test('more ties leave more ink, and a few are arcs again', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&top=500');
  await expect.poll(() => inked(page)).toBeGreaterThan(0.01);
  const few = await inked(page);
  await openAwake(page, MANY);
  await expect.poll(() => inked(page)).toBeGreaterThan(few);
  await page.getByRole('combobox', { name: 'Strongest ties' }).selectOption('50');
  await expect(page.locator('#over .arc')).toHaveCount(50);
  await expect(page.locator('#ink')).toBeHidden();
});

test('another year is another picture', async ({ page }) => {
  await openAwake(page, MANY);
  await expect.poll(() => inked(page)).toBeGreaterThan(0.05);
  const now = await inked(page);
  await page.getByRole('slider').fill('1991');
  await expectParameter(page, 'year', '1991');
  await expect.poll(() => inked(page)).toBeLessThan(now * 0.8);
  await expect(page.locator('#ties caption').first()).toContainText('1991');
});

test('under the hand the picture is moved as it is, and drawn anew afterwards', async ({ page }) => {
  await openAwake(page, `${MANY}&map=4/35.7/51.4`);
  await expect.poll(() => inked(page)).toBeGreaterThan(0.05);
  const drawn = () => page.locator('#map .viewport').getAttribute('transform');
  const moved = () => page.locator('#plate').evaluate((plate) => (plate as HTMLElement).style.transform);
  const [at, before] = [await middle(page), await drawn()];
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 90, at.y + 30, { steps: 5 });
  await expect.poll(moved).toContain('translate(');
  expect(await drawn()).toBe(before);
  await page.mouse.up();
  await expect.poll(drawn).not.toBe(before);
  await expect.poll(moved).toBe('none');
});

test('pulled past the edge the map gives way and springs back', async ({ page }) => {
  await openAwake(page, MANY);
  const moved = () => page.locator('#plate').evaluate((plate) => (plate as HTMLElement).style.transform);
  await drag(page, await middle(page), { x: 150, y: 40 });
  await expect.poll(moved).toBe('none');
  await expectParameter(page, 'map', null);
});

test('a press that holds a gliding map leaves it drawn where it is', async ({ page }) => {
  await openAwake(page, `${MANY}&map=4/35.7/51.4`);
  await page.locator('#map').focus();
  await page.keyboard.press('Shift+ArrowRight');
  const at = await middle(page);
  await page.mouse.move(at.x, at.y - 150);
  await page.mouse.down();
  await page.mouse.up();
  const moved = () => page.locator('#plate').evaluate((plate) => (plate as HTMLElement).style.transform);
  await expect.poll(moved).toBe('none');
});

test('the words under the pointer tell the ties that pass there, the strongest first', async ({ page }) => {
  await openAwake(page, MANY);
  await expect.poll(() => inked(page)).toBeGreaterThan(0.05);
  const map = (await page.locator('#map').boundingBox())!;
  // On the North Atlantic.
  await page.mouse.move(map.x + map.width * 0.4, map.y + map.height * 0.22);
  const tip = page.locator('#tip');
  await expect(tip).toBeVisible();
  const works = (await tip.innerText())
    .split('\n')
    .filter((line) => line.includes(' – '))
    .map((line) => Number(/: ([\d,]+) /.exec(line)![1]!.replaceAll(',', '')));
  expect(works.length).toBeGreaterThan(1);
  expect(works).toEqual([...works].sort((one, other) => other - one));
});

test('a lost canvas is drawn again', async ({ page }) => {
  await openAwake(page, MANY);
  await expect.poll(() => inked(page)).toBeGreaterThan(0.05);
  await page.locator('#ink').evaluate((canvas) => {
    const ink = canvas as HTMLCanvasElement;
    ink.getContext('2d')!.clearRect(0, 0, ink.width, ink.height);
    ink.dispatchEvent(new Event('contextrestored'));
  });
  expect(await inked(page)).toBeGreaterThan(0.05);
});

test('zoomed in, the ink follows the map', async ({ page }) => {
  await openAwake(page, MANY);
  await wheel(page, await middle(page), -240);
  await expectParameter(page, 'map', /./);
  await expect(page.locator('#ink.wide')).toBeVisible();
  const [ink, map] = [await page.locator('#ink').boundingBox(), await page.locator('#map').boundingBox()];
  expect(ink!.width / map!.width).toBeCloseTo(1.5, 1);
});

/** Which share of the canvas has ink on it. */
function inked(page: Page): Promise<number> {
  return page.locator('#ink').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    // A copy to read from: the browser would make the canvas itself another one.
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(canvas as HTMLCanvasElement, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let inked = 0;
    for (let at = 3; at < data.length; at += 4) {
      if (data[at]! > 40) inked += 1;
    }
    return inked / (width * height);
  });
}
