// The explorer as a visitor meets it.

import { expect, type Locator, type Page } from '@playwright/test';
import { type Language, WORDS } from './words.ts';

/** Iran in 2023, the view that most tests open. */
export function iran(language: Language): string {
  return `/${language}/?year=2023&country=IR`;
}

/** Opens an address and waits until the page is awake. */
export async function openAwake(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

/** Waits until WebAssembly has taken the page over. */
export async function awake(page: Page): Promise<void> {
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

/** The heading of the panel: the chosen country, or the world. */
export function heading(page: Page): Locator {
  return page.locator('#panel').getByRole('heading', { level: 1 });
}

/** The first ties that a table lists, as names and counts of works. */
export async function firstTies(
  section: Locator,
  count: number,
): Promise<{ name: string; works: string }[]> {
  const rows = section.getByRole('table').first().locator('tbody tr');
  await expect(rows.nth(count - 1)).toBeAttached();
  return rows.evaluateAll(
    (rows, count) =>
      rows.slice(0, count).map((row) => ({
        name: row.querySelector('th a')?.textContent ?? '',
        works: row.querySelectorAll('td')[1]?.textContent?.trim() ?? '',
      })),
    count,
  );
}

/** A parameter of the page's address; `null` when it is not there. */
export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Waits until a parameter of the address has a value. */
export async function expectParameter(
  page: Page,
  name: string,
  value: string | null | RegExp,
): Promise<void> {
  // While the years play each stays for 0.7 s: to look more seldom would miss some.
  const options = { message: `${name} in the address`, intervals: [100] };
  const given = expect.poll(() => parameter(page, name), options);
  await (value instanceof RegExp ? given.toMatch(value) : given.toBe(value));
}

/** Marks the page, so that a page load can be told from a change in place. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

/** Checks that the page was not loaded anew since it was marked. */
export async function expectSamePage(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'marked' in window), 'no page load').toBe(true);
}

/** The text of everything that depends on the view. */
export function words(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const parts = ['#panel', '#ties table', '.legend', '.bars', 'footer'];
    const text = (part: string) => document.querySelector(part)?.textContent?.trim() ?? 'missing';
    return Object.fromEntries(parts.map((part) => [part, text(part)]));
  });
}

/** The search field, a plain one before the page is awake and a combobox after. */
export function searchField(page: Page, language: Language): Locator {
  return page.getByRole('search').getByLabel(WORDS[language].findLabel).first();
}

/** Whether something has the focus, and not the page as a whole. */
export function somethingHasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => !['BODY', 'HTML'].includes(document.activeElement?.tagName ?? 'BODY'));
}
