// The server's picture of the map, held against golden files: what it is made
// of, the strongest arcs in full, and where the names stand.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { iran } from '../support/explorer.ts';

test.use({ javaScriptEnabled: false });

const PICTURES = [
  { name: 'world-en', address: '/en/?year=2023' },
  { name: 'iran-en', address: iran('en') },
  { name: 'iran-fa', address: iran('fa') },
  { name: 'iran-near', address: '/en/?indicator=orc&year=2023&country=IR&map=4/35.7/51.4' },
];

for (const { name, address } of PICTURES) {
  test(`the map of ${address} looks as it did`, async ({ page }) => {
    await page.goto(address);
    const picture = await read(page);
    expect(`${JSON.stringify(picture, null, 2)}\n`).toMatchSnapshot(`${name}.json`);
  });
}

function read(page: Page): Promise<unknown> {
  return page.locator('#plate').evaluate((plate) => {
    const map = plate.querySelector('#map')!;
    const all = (selector: string) => [...plate.querySelectorAll(selector)];
    const tally = (texts: string[]) => {
      const counts: Record<string, number> = {};
      for (const text of texts.sort()) {
        counts[text] = (counts[text] ?? 0) + 1;
      }
      return counts;
    };
    const rounded = (element: Element, name: string) =>
      Math.round(Number(element.getAttribute(name)));
    return {
      viewBox: map.getAttribute('viewBox'),
      transform: map.querySelector('.viewport')?.getAttribute('transform'),
      elements: tally(all('*').map((element) => element.localName)),
      countries: tally(all('.country').map((country) => country.getAttribute('class') ?? '')),
      arcs: tally(all('.arc').map((arc) => arc.getAttribute('class') ?? '')),
      strongest: all('.arc')
        .slice(-5)
        .reverse()
        .map((arc) => ({ class: arc.getAttribute('class'), path: arc.getAttribute('d') })),
      names: all('.names text').map((name) => ({
        text: name.textContent,
        class: name.getAttribute('class'),
        x: rounded(name, 'x'),
        y: rounded(name, 'y'),
      })),
    };
  });
}
