// Where the arcs are thickest, a press still reaches the country beneath.

import { expect, test } from '../support/test.ts';
import { expectParameter, expectSamePage, heading, mark, openAwake } from '../support/explorer.ts';
import { pointIn } from '../support/map.ts';

for (const [country, name] of [['GB', 'United Kingdom'], ['DE', 'Germany'], ['FR', 'France']]) {
  test(`no arc keeps a visitor from ${name}`, async ({ page, hasTouch }) => {
    await openAwake(page, '/en/?year=2023&top=500');
    await mark(page);
    const { x, y } = await pointIn(page, country!);
    await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await expect(heading(page)).toHaveText(name!);
    await expectParameter(page, 'country', country!);
    await expectSamePage(page);
  });
}
