// Where the map is most crowded, a press in the middle of a country chooses
// it: neither the arcs nor the halos of small neighbours keep a visitor off.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { expectParameter, expectSamePage, heading, mark, openAwake } from '../support/explorer.ts';
import type { Point } from '../support/map.ts';

const CROWDED = [
  ['GB', 'United Kingdom'],
  ['DE', 'Germany'],
  ['FR', 'France'],
  ['IT', 'Italy'],
] as const;

for (const [country, name] of CROWDED) {
  test(`a press in the middle of ${name} chooses it`, async ({ page, hasTouch }) => {
    await openAwake(page, '/en/?year=2023&top=500');
    await mark(page);
    const { x, y } = await inside(page, country);
    await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await expect(heading(page)).toHaveText(name);
    await expectParameter(page, 'country', country);
    await expectSamePage(page);
  });
}

/** The point of the country's area that is nearest to the middle of its box. */
async function inside(page: Page, country: string): Promise<Point> {
  const shape = page.locator(`#map [data-country=${country}] path`);
  await shape.evaluate((shape) => shape.scrollIntoView({ block: 'center' }));
  return shape.evaluate((shape) => {
    const area = shape as SVGGeometryElement;
    const toMap = area.getScreenCTM()!.inverse();
    const box = area.getBoundingClientRect();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const points: { x: number; y: number }[] = [];
    for (let x = Math.ceil(box.left); x < box.right; x += 1) {
      for (let y = Math.ceil(box.top); y < box.bottom; y += 1) {
        if (area.isPointInFill(new DOMPoint(x, y).matrixTransform(toMap))) points.push({ x, y });
      }
    }
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
    return points.sort((one, other) => far(one) - far(other))[0]!;
  });
}
