// Use that goes on and on: the same round of a visitor's actions again and
// again must not make the page grow. Four rounds by default; ninety, with one
// action every two seconds, are an hour's: ENTENTE_ROUNDS=90.

import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { openAwake } from '../support/explorer.ts';
import { drag, middle, wheel } from '../support/map.ts';

const ROUNDS = Number(process.env.ENTENTE_ROUNDS ?? 4);
/** Rounds until all figures that a round asks for are here and all code has run;
 * of many a third, until the browser has compiled what runs often. */
const WARM = Math.max(2, Math.floor(ROUNDS / 3));

/** What a page takes: bytes, but nodes and listeners in numbers. */
interface Taken {
  heap: number;
  program: number;
  nodes: number;
  listeners: number;
}

test('what the page takes does not grow with use', async ({ page }) => {
  test.setTimeout(30_000 + ROUNDS * 30_000);
  await page.addInitScript(keepMemory);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await openAwake(page, '/en/?year=2023&top=500');
  const taken: Taken[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await use(page);
    taken.push(await measure(page, session));
    if (process.env.ENTENTE_ROUNDS) {
      console.log(JSON.stringify({ round: round + 1, ...taken.at(-1) }));
    }
  }
  const [first, last] = [taken[WARM - 1]!, taken.at(-1)!];
  const told = JSON.stringify([first, last]);
  expect(last.program, told).toBe(first.program);
  expect(last.heap, told).toBeLessThan(first.heap * 1.1);
  expect(last.nodes, told).toBeLessThan(first.nodes + 100);
  expect(last.listeners, told).toBeLessThan(first.listeners + 10);
});

/** A round of some twenty actions that ends where it began. */
async function use(page: Page): Promise<void> {
  const at = await middle(page);
  const slider = page.getByRole('slider');
  for (const delta of [-240, -240]) {
    await wheel(page, at, delta);
    await page.waitForTimeout(300);
  }
  await drag(page, at, { x: 120, y: 40 });
  for (const x of [-90, -30, 30, 90]) {
    await page.mouse.move(at.x + x, at.y + x / 3);
  }
  await page.getByRole('button', { name: 'Show the whole world' }).click();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight']) {
    await slider.press(key);
  }
  await page.getByRole('button', { name: 'Play' }).click();
  await slider.press('End');
  await choose(page, 'Germany');
  await page.getByRole('button', { name: 'Show the chosen country' }).click();
  await page.getByText('Regions').click();
  await page.getByRole('link', { name: 'Africa', exact: true }).click();
  for (const layer of ['Joint projects', 'UN voting', 'Co-publications']) {
    await page.getByRole('link', { name: layer, exact: true }).click();
  }
  await slider.press('End');
  for (const name of [/odds ratio/i, /^works/i]) {
    await page.getByText('Indicator:').click();
    await page.locator('.menu a').filter({ hasText: name }).first().click();
  }
  await page.getByRole('link', { name: 'All countries' }).click();
  await page.getByRole('button', { name: 'Show the whole world' }).click();
  await expect(page.locator('#panel h1')).toHaveText('The world');
  await expect(page.locator('#ink')).toBeAttached();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Find a country' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('#panel h1')).toHaveText(name);
}

/** Keeps the program's memory within reach. */
function keepMemory(): void {
  const keep = (loaded: WebAssembly.WebAssemblyInstantiatedSource) => {
    Object.assign(window, { programMemory: loaded.instance.exports.memory });
    return loaded;
  };
  const stream = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (source, imports) => keep(await stream(source, imports));
}

async function measure(page: Page, session: CDPSession): Promise<Taken> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)!.value;
  const program = await page.evaluate(
    () => (window as unknown as { programMemory: WebAssembly.Memory }).programMemory.buffer.byteLength,
  );
  return {
    heap: metric('JSHeapUsedSize'),
    program,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}
