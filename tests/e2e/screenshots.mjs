// Takes pictures of the explorer for people to look at:
// node screenshots.mjs http://127.0.0.1:8080 pictures

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const VIEWS = { world: '?year=2023', ir: '?year=2023&country=IR' };
const LANGUAGES = ['en', 'fa'];
const SCHEMES = ['light', 'dark'];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 900 },
  { width: 820, height: 1180, whole: true, hasTouch: true },
  { width: 390, height: 844, whole: true, hasTouch: true, isMobile: true },
];

const [base, folder] = process.argv.slice(2);
if (!base || !folder) {
  console.error('usage: node screenshots.mjs <base address> <folder>');
  process.exit(2);
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  for (const { width, height, whole = false, ...touch } of SIZES) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, ...touch });
      const page = await context.newPage();
      for (const language of LANGUAGES) {
        for (const [view, query] of Object.entries(VIEWS)) {
          await page.goto(new URL(`/${language}/${query}`, base).href);
          await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          const name = `${view}-${language}-${colorScheme}-${width}.png`;
          await page.screenshot({ path: join(folder, name), fullPage: whole });
          console.log(name);
        }
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
