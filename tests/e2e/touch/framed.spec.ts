// The map inside another page: one finger is that page's, two are the map's.

import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { pinch, touch } from '../support/touch.ts';

const HOST = '<!doctype html><body style="margin:0"><iframe id="host" style="width:100%;height:1200px;border:0"></iframe><p style="height:2000px">';

/** A page around the map. Pages may not be framed: the answer is told without its headers. */
async function frame(page: Page, baseURL: string): Promise<Frame> {
  await page.route('**/en/?year=2023', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    delete headers['x-frame-options'];
    await route.fulfill({ response, headers });
  });
  await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: HOST }));
  await page.goto(`${baseURL}/host`);
  await page.locator('#host').evaluate((host) => host.setAttribute('src', '/en/?year=2023'));
  const framed = page.frameLocator('#host');
  await framed.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  return page.frames()[1]!;
}

const transform = (framed: Frame) => framed.locator('#over > g').first().getAttribute('transform');

test('one finger scrolls the page around the map, which says what two do', async ({ page, baseURL }) => {
  const framed = await frame(page, baseURL!);
  const [before, box] = [await transform(framed), (await framed.locator('#map').boundingBox())!];
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await touch(page, [at], [{ x: at.x, y: at.y - 150 }]);
  // First what is inside the frame, then the page around it.
  const scrolled = async () =>
    (await page.evaluate(() => scrollY)) + (await framed.evaluate(() => scrollY));
  await expect.poll(scrolled).toBeGreaterThan(50);
  expect(await transform(framed)).toBe(before);
  await expect(framed.locator('#tip')).toHaveText('Use two fingers to move the map');
  await expect(framed.locator('#tip')).toBeHidden();
});

test('two fingers zoom and move the map', async ({ page, baseURL }) => {
  const framed = await frame(page, baseURL!);
  const [before, box] = [await transform(framed), (await framed.locator('#map').boundingBox())!];
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await pinch(page, at, 30, 80);
  await expect.poll(() => transform(framed)).not.toBe(before);
  const near = await transform(framed);
  const fingers = (x: number) => [{ x: x - 30, y: at.y }, { x: x + 30, y: at.y }];
  await touch(page, fingers(at.x), fingers(at.x - 60));
  await expect.poll(() => transform(framed)).not.toBe(near);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
