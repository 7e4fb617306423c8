// The whole page by keyboard alone.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import {
  expectParameter,
  expectSamePage,
  heading,
  iran,
  mark,
  openAwake,
  somethingHasFocus,
} from '../support/explorer.ts';
import { scale, transform } from '../support/map.ts';
import { LANGUAGES, WORDS } from '../support/words.ts';

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`Tab goes through the page in order, the focus in sight, in ${language}`, async ({ page }) => {
    await openAwake(page, iran(language));
    const stops: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      expect(stop.name || stop.id, 'what has the focus has a name').toBeTruthy();
      expect(stop.seen, `the focus is seen on ${stop.name || stop.id}`).toBe(true);
      stops.push(stop.id || stop.name);
      if (stop.inPanel) break;
    }
    const order = [
      WORDS[language].findLabel,
      WORDS[language].otherLanguage,
      words.chooseIndicator,
      'map',
      words.zoomIn,
      words.zoomOut,
      words.zoomReset,
      words.play,
      words.year,
      words.allCountries,
    ].map((wanted) => stops.findIndex((stop) => stop.includes(wanted)));
    expect(order, stops.join(' · ')).not.toContain(-1);
    expect(order, stops.join(' · ')).toEqual([...order].sort((one, other) => one - other));
  });
}

test('the skip link is first, shows itself and leads to the ties', async ({ page }) => {
  await openAwake(page, iran('en'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the table of ties' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('#ties')).toBeInViewport();
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('#ties') !== null);
  expect(inside, 'Tab goes on from there').toBe(true);
});

test('arrows go from country to country and Enter chooses', async ({ page }) => {
  await openAwake(page, iran('en'));
  await mark(page);
  await page.locator('#map').focus();
  await page.keyboard.press('ArrowRight');
  const east = await focused(page);
  expect(east.country).not.toBeNull();
  expect(await across(page, east.country!)).toBeGreaterThan(await across(page, 'IR'));
  expect(east.seen, 'the focus is seen on the map').toBe(true);
  await page.keyboard.press('ArrowLeft');
  const back = await focused(page);
  expect(await across(page, back.country!)).toBeLessThan(await across(page, east.country!));
  await page.keyboard.press('ArrowRight');
  const chosen = await focused(page);
  await page.keyboard.press('Enter');
  await expectParameter(page, 'country', chosen.country);
  await expect(heading(page)).toHaveText(chosen.name.split(':')[0]!);
  expect(await somethingHasFocus(page)).toBe(true);
  await expectSamePage(page);
});

test('arrows reach every country that the map has', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  await page.locator('#map').focus();
  const met = new Set<string>();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    const { country } = await focused(page);
    expect(country, `${key} meets a country`).not.toBeNull();
    met.add(country!);
  }
  expect(met.size).toBeGreaterThanOrEqual(4);
});

test('plus, minus and Shift with arrows move the map, Escape goes back', async ({ page }) => {
  await openAwake(page, iran('en'));
  await mark(page);
  await page.locator('#map').focus();
  const [whole, picture] = [await scale(page), await transform(page)];
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => scale(page)).toBeGreaterThan(whole * 2);
  await expectParameter(page, 'map', /./);
  await page.keyboard.press('-');
  await expect.poll(() => scale(page)).toBeLessThan(whole * 2);
  const before = await transform(page);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => transform(page)).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect.poll(() => transform(page)).toBe(picture);
  await expectParameter(page, 'map', null);
  await expect(heading(page)).toHaveText('Iran');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(WORDS.en.world);
  await expectParameter(page, 'country', null);
  expect(await somethingHasFocus(page)).toBe(true);
  await expectSamePage(page);
});

test('a choice by keys never loses the focus', async ({ page }) => {
  await openAwake(page, iran('en'));
  const choose = async (part: string, name: string) => {
    await page.locator(part).getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(name === 'All countries' ? 'The world' : name);
    await expect.poll(() => somethingHasFocus(page), { message: name }).toBe(true);
    const gone = await page.evaluate(() => !document.activeElement?.checkVisibility());
    expect(gone, 'what has the focus is on the page').toBe(false);
  };
  await choose('#panel', 'Canada');
  await choose('#ties', 'Iran');
  await choose('#panel', 'All countries');
  await choose('#panel', 'China');
});

test('the menu of indicators works by keys', async ({ page }) => {
  await openAwake(page, iran('en'));
  const menu = page.locator('details[data-menu]').first();
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectParameter(page, 'indicator', 'share');
  await expect.poll(() => somethingHasFocus(page)).toBe(true);
  const seen = await page.evaluate(() => document.activeElement?.checkVisibility());
  expect(seen, 'the focus is not inside the closed menu').toBe(true);
});

test('Escape closes the list of the search and keeps what was typed', async ({ page }) => {
  await openAwake(page, '/en/');
  const box = page.getByRole('combobox', { name: 'Find a country' });
  await box.focus();
  await page.keyboard.type('ger');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box).toHaveValue('ger');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
});

interface Focus {
  id: string;
  name: string;
  country: string | null;
  inPanel: boolean;
  seen: boolean;
}

/** What has the focus, and whether it looks different for it. */
async function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const active = document.activeElement as HTMLElement | SVGElement;
    const parts = [active, ...active.querySelectorAll(':scope > *')].slice(0, 4);
    const look = () =>
      parts
        .map((part) => getComputedStyle(part))
        .map((style) => [style.outline, style.boxShadow, style.stroke, style.strokeWidth].join())
        .join('|');
    const outlined = parts.some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    });
    const whileFocused = look();
    active.blur();
    const otherwise = look();
    active.focus();
    const box = active.getBoundingClientRect();
    const label = active.getAttribute('aria-label');
    return {
      id: active.id,
      name: (label ?? active.textContent ?? '').trim().slice(0, 60),
      country: active.getAttribute('data-country'),
      inPanel: active.closest('#panel') !== null,
      seen: (outlined || whileFocused !== otherwise) && box.width > 0 && box.height > 0,
    };
  });
}

/** How far across the map the middle of a country is, in CSS pixels. */
async function across(page: Page, country: string): Promise<number> {
  const box = (await page.locator(`#map [data-country=${country}]`).boundingBox())!;
  return box.x + box.width / 2;
}
