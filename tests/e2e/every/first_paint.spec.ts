// The map is there at first paint: before, and without, any script.

import type { Locator } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { iran } from '../support/explorer.ts';

for (const address of ['/en/', iran('fa')]) {
  test(`${address} is drawn while every script is kept back`, async ({ page, troubles }) => {
    troubles.announce(/\.(js|wasm)\b|modulepreload/);
    await page.route(/\.(js|wasm)(\?|$)/, (route) => route.abort('blockedbyclient'));
    await page.goto(address);
    await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
    const map = page.locator('#map');
    await expect(map).toBeInViewport({ ratio: 0.5 });
    expect(await distinctColours(map), 'land, sea, arcs and names').toBeGreaterThan(20);
    const painted = () => performance.getEntriesByName('first-contentful-paint').length;
    await expect.poll(() => page.evaluate(painted)).toBe(1);
  });
}

/** How many colours an element shows on the screen. */
async function distinctColours(element: Locator): Promise<number> {
  const picture = await element.screenshot({ animations: 'disabled' });
  return element.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, picture.toString('base64'));
}
