// Where things are on the map, on the screen.

import { expect, type Page } from '@playwright/test';

export interface Point {
  x: number;
  y: number;
}

/** A point in the window at which a click is meant for the country: arcs may lie above it. */
export async function pointIn(page: Page, country: string): Promise<Point> {
  const link = page.locator(`#map [data-country=${country}]`);
  await link.evaluate((link) => link.scrollIntoView({ block: 'center' }));
  const found = await link.evaluate((link) => {
    const box = link.getBoundingClientRect();
    const STEPS = 40;
    // From the middle outwards, so that the point is well inside.
    const steps = Array.from({ length: STEPS - 1 }, (_, at) => (at + 1) / STEPS);
    steps.sort((one, other) => Math.abs(one - 0.5) - Math.abs(other - 0.5));
    for (const down of steps) {
      for (const right of steps) {
        const x = Math.round(box.left + box.width * right);
        const y = Math.round(box.top + box.height * down);
        const around = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]] as const;
        const meets = ([dx, dy]: readonly [number, number]) =>
          document
            .elementsFromPoint(x + dx, y + dy)
            .find((element) => !element.classList.contains('arc'))
            ?.closest('[data-country]') === link;
        if (around.every(meets)) {
          return { x, y };
        }
      }
    }
    return null;
  });
  expect(found, `${country} can be pointed at`).not.toBeNull();
  return found!;
}

/** The middle of the map in the window, after it has been brought into sight. */
export async function middle(page: Page): Promise<Point> {
  const map = page.locator('#map');
  await map.scrollIntoViewIfNeeded();
  const box = (await map.boundingBox())!;
  // A mouse reports whole pixels.
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** The point of the map, in its own units, under a point of the window. */
export function under(page: Page, at: Point): Promise<Point> {
  return page.locator('#map .viewport').evaluate((group, at) => {
    const toScreen = (group as SVGGElement).getScreenCTM()!;
    const { x, y } = new DOMPoint(at.x, at.y).matrixTransform(toScreen.inverse());
    return { x, y };
  }, at);
}

/** How many CSS pixels a unit of the map takes. */
export function scale(page: Page): Promise<number> {
  return page
    .locator('#map .viewport')
    .evaluate((group) => (group as SVGGElement).getScreenCTM()!.a);
}

/** How far apart two points of the map are, in CSS pixels. */
export async function pixelsBetween(page: Page, one: Point, other: Point): Promise<number> {
  return Math.hypot(one.x - other.x, one.y - other.y) * (await scale(page));
}

/** The transform that the map's picture has. */
export function transform(page: Page): Promise<string | null> {
  return page.locator('#map .viewport').getAttribute('transform');
}

/** Turns the wheel over a point. */
export async function wheel(page: Page, at: Point, delta: number): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, delta);
}

/** Drags from a point by a distance, and rests before letting go: else the map glides on. */
export async function drag(page: Page, from: Point, by: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.waitForTimeout(100);
  await page.mouse.up();
}
