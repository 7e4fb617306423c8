// Waking changes nothing that a visitor sees, and fails in nothing.

import type { Browser } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { openAwake, words } from '../support/explorer.ts';

const ADDRESSES = [
  '/en/',
  '/fa/',
  '/en/?year=2023&country=IR',
  '/fa/?year=2023&country=IR',
  '/fa/?indicator=orc&year=2019&country=TR&top=500',
  '/en/?indicator=rank&year=1985&country=NA&min=1',
  '/en/?year=2023&country=XK&map=4/42/21',
  '/en/?year=1800&country=QQ&nonsense=1',
];

for (const address of ADDRESSES) {
  test(`${address} wakes in peace`, async ({ page, browser, baseURL }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) fetched.push(request.url());
    });
    await openAwake(page, address);
    expect(await words(page)).toEqual(await wordsAsleep(browser, `${baseURL}${address}`));
    expect(fetched, 'the page brought what it shows').toEqual([]);
  });
}

test('nothing is asked of another site', async ({ page, baseURL }) => {
  const others: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== baseURL && protocol !== 'data:') others.push(request.url());
  });
  await openAwake(page, '/fa/?year=2023&country=IR');
  expect(others).toEqual([]);
});

/** The words as the server wrote them: the window is as large as the other. */
async function wordsAsleep(browser: Browser, address: string): Promise<Record<string, string>> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const asleep = await words(page);
  await context.close();
  return asleep;
}
