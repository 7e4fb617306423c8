// Fingers on the screen, as the screen reports them.

import type { Page } from '@playwright/test';
import type { Point } from './map.ts';

/** Two fingers on either side of a point, moved from one distance to another. */
export function pinch(page: Page, at: Point, from: number, to: number): Promise<void> {
  const fingers = (reach: number) => [
    { x: at.x - reach, y: at.y },
    { x: at.x + reach, y: at.y },
  ];
  return touch(page, fingers(from), fingers(to));
}

/** Puts fingers down, moves them in steps and lifts them, as a screen reports it. */
export async function touch(page: Page, from: Point[], to: Point[]): Promise<void> {
  const STEPS = 8;
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map(({ x, y }, id) => ({ x, y, id })),
    });
  await send('touchStart', from);
  for (let step = 1; step <= STEPS; step += 1) {
    const between = from.map((start, finger) => ({
      x: start.x + ((to[finger]!.x - start.x) * step) / STEPS,
      y: start.y + ((to[finger]!.y - start.y) * step) / STEPS,
    }));
    await send('touchMove', between);
  }
  // A finger that does not rest lets the map glide on.
  await page.waitForTimeout(100);
  await send('touchEnd', []);
  await session.detach();
}
