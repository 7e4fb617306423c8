// Borders come in two steps: coarse with the page, finer once the map is seen
// from close by.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { openAwake } from '../support/explorer.ts';
import { middle, wheel } from '../support/map.ts';
import { WORDS } from '../support/words.ts';

const DETAIL = /\/assets\/detail\.[0-9a-f]+\.txt$/;
const CLOSE = '/en/?year=2023&map=8/46.8/8.2';

/** Counts how often the page asks for the finer borders. */
function countAsked(page: Page): () => number {
  let asked = 0;
  page.on('request', (request) => {
    asked += DETAIL.test(new URL(request.url()).pathname) ? 1 : 0;
  });
  return () => asked;
}

/** The outline of a country, and where it lies in the map's own units. */
function outline(page: Page, country: string) {
  return page
    .locator(`#map [data-country=${country}] path`)
    .evaluateAll((paths) =>
      paths.map((path) => {
        const { x, y, width, height } = (path as SVGPathElement).getBBox();
        return { data: path.getAttribute('d') ?? '', x, y, width, height };
      }),
    );
}

/** The outline of a country as the page brings it. */
async function coarse(page: Page, country: string) {
  await openAwake(page, '/en/?year=2023');
  return (await outline(page, country))[0]!;
}

test('the whole map fetches no finer borders', async ({ page }) => {
  const asked = countAsked(page);
  await openAwake(page, '/en/?year=2023');
  await wheel(page, await middle(page), -120);
  await page.waitForTimeout(500);
  expect(asked()).toBe(0);
  expect(await outline(page, 'LI'), 'Liechtenstein is a dot').toHaveLength(0);
});

test('from close by, borders are finer, in the same place, and small countries have some', async ({
  page,
}) => {
  const before = await coarse(page, 'CH');
  const asked = countAsked(page);
  await openAwake(page, CLOSE);
  await expect.poll(async () => (await outline(page, 'LI')).length).toBe(1);
  // The last line of the file: all others are drawn by then.
  await expect(page.locator('#map .unnamed')).toHaveAttribute('d', /\./);

  const after = (await outline(page, 'CH'))[0]!;
  expect(after.data.length).toBeGreaterThan(before.data.length * 2);
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs(after[side] - before[side]), `${side} in map units`).toBeLessThan(6);
  }
  const liechtenstein = (await outline(page, 'LI'))[0]!;
  expect(liechtenstein.x).toBeGreaterThan(after.x);
  expect(liechtenstein.width).toBeGreaterThan(0.5);
  expect(liechtenstein.width).toBeLessThan(4);
  const first = page.locator('#map [data-country=LI] > *').first();
  expect(await first.evaluate((element) => element.tagName), 'the dot stays on top').toBe('path');
  expect(asked()).toBe(1);
});

test('zooming in fetches them once, and colours go on changing', async ({ page }) => {
  const asked = countAsked(page);
  await openAwake(page, '/en/?year=2023&country=IR');
  const at = await middle(page);
  for (let turn = 0; turn < 8; turn += 1) {
    await wheel(page, at, -240);
  }
  await expect(page.locator('#map .unnamed')).toHaveAttribute('d', /\./);
  await expect(page.locator('#map [data-country=IR]')).toHaveClass(/chosen/);
  await page.locator('#panel').getByRole('link').first().click();
  await expect(page.locator('#map [data-country=IR]')).not.toHaveClass(/chosen/);
  expect((await outline(page, 'IR'))[0]!.data, 'the finer outline stays').toContain('.');
  expect(asked()).toBe(1);
});

test('a failed fetch leaves the coarse borders and is tried again at the next zoom', async ({
  page,
  troubles,
}) => {
  troubles.announce(/detail\.[0-9a-f]+\.txt|Failed to load resource/);
  const before = await coarse(page, 'CH');
  await page.route('**/assets/detail.*', (route) => route.fulfill({ status: 503, body: '' }));
  const failed = page.waitForResponse(DETAIL);
  await openAwake(page, CLOSE);
  await failed;
  await page.waitForTimeout(300);
  expect((await outline(page, 'CH'))[0]!.data).toBe(before.data);

  await page.unroute('**/assets/detail.*');
  await page.getByRole('button', { name: WORDS.en.zoomIn }).click();
  await expect(page.locator('#map .unnamed')).toHaveAttribute('d', /\./);
  expect((await outline(page, 'CH'))[0]!.data).not.toBe(before.data);
});
