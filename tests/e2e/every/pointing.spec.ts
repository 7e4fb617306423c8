// What the map draws can be pressed where it is.

import { expect, test } from '../support/test.ts';
import { iran, openAwake } from '../support/explorer.ts';

/** In CSS pixels; smaller countries are for zooming, the search and the table. */
const LARGE_ENOUGH = 12;

for (const address of ['/en/?year=2023', iran('en')]) {
  test(`no arc keeps a visitor of ${address} from a country`, async ({ page }) => {
    await openAwake(page, address);
    const covered = await page.locator('#map').evaluate((map, least) => {
      map.scrollIntoView({ block: 'center' });
      const STEPS = 20;
      const steps = Array.from({ length: STEPS - 1 }, (_, at) => (at + 1) / STEPS);
      const frame = map.getBoundingClientRect();
      const met = (country: Element) => {
        const box = country.getBoundingClientRect();
        return steps.some((right) =>
          steps.some((down) => {
            const x = box.left + box.width * right;
            const y = box.top + box.height * down;
            return document.elementFromPoint(x, y)?.closest('[data-country]') === country;
          }),
        );
      };
      return [...map.querySelectorAll('a.country:not(.dot)')]
        .filter((country) => {
          const { width, height, bottom } = country.getBoundingClientRect();
          return Math.min(width, height) >= least && bottom < frame.bottom;
        })
        .filter((country) => !met(country))
        .map((country) => country.getAttribute('data-country'));
    }, LARGE_ENOUGH);
    expect(covered).toEqual([]);
  });
}
