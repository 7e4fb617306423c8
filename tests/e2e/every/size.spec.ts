// The page fits the window, and what can be pressed is large enough.

import { overflow } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { iran, openAwake } from '../support/explorer.ts';
import { LANGUAGES } from '../support/words.ts';

/** WCAG 2.2, success criterion 2.5.8, in CSS pixels. */
const LEAST = 24;
/** What the look asks of buttons and fields where fingers press. */
const LEAST_FOR_FINGERS = 44;

for (const language of LANGUAGES) {
  for (const address of [
    `/${language}/`,
    iran(language),
    `/${language}/?layer=researcher_mobility&indicator=net&country=IR`,
    `/${language}/?layer=missions&country=IR`,
    `/${language}/?layer=un_voting&country=IR`,
    `/${language}/methods`,
    `/${language}/data`,
    `/${language}/no-such-page`,
  ]) {
    test(`${address} fits the window`, async ({ page, troubles }) => {
      troubles.announce(/404/);
      await page.goto(address);
      expect(await overflow(page), 'no scrolling sideways').toBe(0);
    });
  }

  test(`what can be pressed is large enough in ${language}`, async ({ page, hasTouch }) => {
    await openAwake(page, iran(language));
    await page.locator('details[data-menu] summary').first().click();
    const targets = await page.evaluate(sizes);
    expect(targets.length).toBeGreaterThan(20);
    const small = targets.filter(({ kind, width, height }) => {
      const least = hasTouch && kind !== 'a' ? LEAST_FOR_FINGERS : LEAST;
      // A link is as wide as its words, and may be: nothing stands beside it
      // in its row. Layout may end between two pixels.
      return (kind === 'a' ? height : Math.min(width, height)) < least - 0.5;
    });
    expect(small).toEqual([]);
  });
}

test('the map has at least half of a tablet', async ({ page }, { project }) => {
  test.skip(project.name !== 'tablet', 'a tablet’s promise');
  await openAwake(page, iran('en'));
  const part = page.locator('.atlas');
  const { height } = (await part.boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(1180 / 2);
});

/**
 * Everything that can be pressed, but for links in running text, which the
 * criterion exempts, and what has an equivalent: the countries of the map
 * (search, table) and the bars of the years (the slider).
 */
function sizes(): { kind: string; name: string; width: number; height: number }[] {
  const pressable = 'a[href], button, summary, select, input:not([type=hidden])';
  const exempt = '#map *, .bars *, .skip, footer p a';
  return [...document.querySelectorAll<HTMLElement>(pressable)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.matches(exempt))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const name = element.ariaLabel ?? element.textContent?.trim().slice(0, 40) ?? '';
      return { kind: element.localName, name, width, height };
    });
}

test('the legend fits between a phone and a desk', async ({ page }) => {
  for (const width of [700, 760, 1100, 1180]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/');
    const beyond = await page.locator('.legend').evaluate((legend) => {
      const end = legend.getBoundingClientRect().right;
      const parts = [...legend.querySelectorAll('.steps, .states li')];
      return Math.max(...parts.map((part) => part.getBoundingClientRect().right - end));
    });
    expect(beyond, `${width} pixels wide`).toBeLessThanOrEqual(0);
  }
});
