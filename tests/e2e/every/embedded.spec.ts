// A view in a frame of another site: there before any script, alive when it is
// touched, and no burden to the page around it.

import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { openHost, type Host } from '../support/host.ts';
import { findings, LOOKS, overflow } from '../support/axe.ts';

const MAP = '/embed/map?lang=en&year=2023';
let host: Host | undefined;
/** A page of another site with a map in it. */
async function embed(page: Page, baseURL: string, address = MAP): Promise<Frame> {
  host = await openHost(page, baseURL + address);
  return host.frame;
}
test.afterEach(() => host?.close());

const awake = (frame: Frame) =>
  frame.locator('html[data-hydrated]').waitFor({ state: 'attached' });
const heading = (frame: Frame | Page) => frame.getByRole('heading', { level: 1 });
const germany = (frame: Frame | Page) => frame.locator('#map [data-country=DE]');

test.describe('before any script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [lang, title, link] of [
    ['en', 'Iran, 2023', 'Open in Entente'],
    ['fa', 'ایران', 'دیدن در آنتانت'],
  ] as const) {
    test(`the map is whole in ${lang}`, async ({ page }) => {
      await page.goto(`/embed/map?lang=${lang}&year=2023&country=IR`);
      await expect(heading(page)).toContainText(title);
      expect(await page.locator('#arcs .arc').count()).toBeGreaterThan(20);
      await expect(page.locator('.legend')).toBeVisible();
      await expect(page.getByRole('link', { name: link })).toHaveAttribute(
        'href',
        `/${lang}/?year=2023&country=IR`,
      );
      expect(await page.evaluate(() => document.querySelector('base')?.target)).toBe('_blank');
      expect(await overflow(page)).toBe(0);
    });
  }
});

test('it sleeps until it is pointed at, and then chooses in place', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const frame = await embed(page, baseURL!);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => /wasm|embedded-en.*js/.test(address))).toEqual([]);
  await frame.locator('#map').hover({ position: { x: 40, y: 40 } });
  await awake(frame);
  await germany(frame).dispatchEvent('click');
  await expect(heading(frame)).toContainText('Germany');
  await frame.getByRole('link', { name: 'All countries' }).click();
  await expect(heading(frame)).toContainText('the world');
  const others = asked.filter((address) => ![baseURL!, host!.address].some((own) => address.startsWith(own)));
  expect(others, 'no other site is asked').toEqual([]);
  expect(await kept(page.context())).toEqual([]);
});

/** What sites have left in the browser. */
async function kept(context: BrowserContext): Promise<unknown[]> {
  const { cookies, origins } = await context.storageState();
  return [...cookies, ...origins];
}

test('the first press is not lost, and opens no page', async ({ page, baseURL }) => {
  const frame = await embed(page, baseURL!);
  const opened: Page[] = [];
  page.context().on('page', (other) => opened.push(other));
  // A press without a pointer that came before: a finger's.
  await germany(frame).dispatchEvent('pointerdown', { bubbles: true });
  await germany(frame).dispatchEvent('click');
  await expect(heading(frame)).toContainText('Germany');
  expect(opened).toEqual([]);
});

test('keys wake it and choose', async ({ page, baseURL }) => {
  const frame = await embed(page, baseURL!);
  await frame.getByRole('link', { name: 'Open in Entente' }).focus();
  await awake(frame);
  await germany(frame).focus();
  await page.keyboard.press('Enter');
  await expect(heading(frame)).toContainText('Germany');
});

test('the years play', async ({ page, baseURL }) => {
  const frame = await embed(page, baseURL!, '/embed/map?lang=en&year=2020&wake=load');
  await awake(frame);
  await frame.getByRole('slider').press('ArrowRight');
  await expect(heading(frame)).toContainText('2021');
  await frame.getByRole('button', { name: 'Play' }).click();
  await expect(heading(frame)).toContainText('2022');
});

test('what is not understood is said, in the language asked for', async ({ page }) => {
  await page.goto('/embed/map?lang=fa&theme=pink&year=1066');
  await expect(page.getByRole('alert')).toContainText('pink');
  await expect(page.getByRole('alert')).toContainText('1066');
  // The frame fills its box, whatever stands above the map.
  expect(await overflow(page)).toBe(0);
});

for (const [scheme, lang] of LOOKS) {
  test(`axe finds nothing, ${scheme}, ${lang}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`/embed/map?lang=${lang}&year=2023&country=IR&wake=load`);
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
}

test('the site around it chooses the colours', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${MAP}&theme=dark`);
  const dark = await paper();
  await page.goto(MAP);
  const light = await paper();
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(dark);
  await page.goto(`${MAP}&theme=light`);
  expect(await paper()).toBe(light);
});

test('it fits every box, and a box that is high enough has nothing to scroll', async ({ page }) => {
  for (const [width, height] of [[300, 300], [480, 640], [720, 640], [780, 500], [1100, 700]]) {
    await page.setViewportSize({ width: width!, height: height! });
    await page.goto(MAP);
    expect(await overflow(page), `${width} pixels wide`).toBe(0);
    const below = () => document.documentElement.scrollHeight - innerHeight;
    if (height! >= 640) expect(await page.evaluate(below), `${height} pixels high`).toBe(0);
  }
});
