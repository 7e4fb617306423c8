// Policy notes and the timeline: read without scripts, clean to axe, by keyboard,
// no wider than the window, and whole on paper.

import { findings, LOOKS, overflow } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { LANGUAGES } from '../support/words.ts';

// It reads thousands of elements, which takes a busy machine long.
test.describe.configure({ timeout: 60_000 });

const NOTE = 'iran-and-the-united-states';
const PAGES = [
  'notes',
  `notes/${NOTE}`,
  'notes/iran-and-the-tehran-2012-workshop',
  `notes/${NOTE}/changes/1..1`,
  'notes?q=nothing-like-it',
  'notes?valence=risk',
  'timeline',
];

for (const [colorScheme, language] of LOOKS) {
  test.describe(`${colorScheme} ${language}`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`axe finds nothing in ${path} in ${language}`, async ({ page }) => {
        await page.goto(`/${language}/${path}`);
        expect(await findings(page)).toEqual([]);
      });
    }

    test(`axe finds nothing where ${language} has no such note`, async ({ page, troubles }) => {
      troubles.announce(/404/);
      await page.goto(`/${language}/notes/iran-and-united-states`);
      await expect(page.locator('.links a').first()).toHaveAttribute('href', /\/notes\/iran-and/);
      expect(await findings(page)).toEqual([]);
    });
  });
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    for (const path of PAGES) {
      test(`${path} is no wider than the window`, async ({ page }) => {
        await page.goto(`/${language}/${path}`);
        expect(await overflow(page)).toBe(0);
      });
    }

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('a choice of the form stands in the address and in the list', async ({ page }) => {
        await page.goto(`/${language}/notes`);
        await page.locator('select[name=pair]').selectOption('IR-US');
        await page.locator('form.settings button').click();
        await expect(page).toHaveURL(/pair=IR-US/);
        await expect(page.locator('select[name=pair]')).toHaveValue('IR-US');
        await expect(page.locator(`.documents a[href="/${language}/notes/${NOTE}"]`)).toHaveCount(1);
      });

      test('what few look for is unfolded by keyboard, chosen, and stays unfolded', async ({ page }) => {
        await page.goto(`/${language}/notes`);
        const valence = page.locator('select[name=valence]');
        await expect(valence).toBeHidden();
        await page.locator('form.settings summary').focus();
        await page.keyboard.press('Enter');
        await expect(valence).toBeVisible();
        await valence.selectOption('risk');
        await page.locator('form.settings button').click();
        await expect(page).toHaveURL(/valence=risk/);
        await expect(valence).toBeVisible();
        expect(await overflow(page)).toBe(0);
      });

      test('words find a note', async ({ page }) => {
        await page.goto(`/${language}/notes`);
        const field = page.locator('form.settings input[name=q]');
        await field.fill(language === 'fa' ? 'سفارت' : 'embass');
        await field.press('Enter');
        await expect(page.locator('#notes .documents a').first()).toBeVisible();
      });

      test('a number leads to its source by keyboard', async ({ page }) => {
        await page.goto(`/${language}/notes/${NOTE}`);
        const number = page.locator('.prose .cite a').first();
        const target = await number.getAttribute('href');
        await number.focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`${target}$`));
        await expect(page.locator(target!)).toBeInViewport();
      });

      test('a chart within a note is read by the arrow keys', async ({ page }) => {
        await page.goto(`/${language}/notes/${NOTE}`);
        const chart = page.locator('#chart-1');
        const before = await chart.locator('input:checked').inputValue();
        await chart.locator('input:checked').focus();
        await page.keyboard.press('ArrowLeft');
        await expect(chart.locator('input:checked')).toHaveValue(String(Number(before) - 1));
      });
    });

    test('the list begins on the first screen, or close to it', async ({ page, viewport }) => {
      await page.goto(`/${language}/notes`);
      const first = await page.locator('#notes .documents .title').first().boundingBox();
      const room = viewport!.width < 700 ? viewport!.height * 1.1 : viewport!.height;
      expect(first!.y).toBeLessThan(room);
    });

    test('a note is whole on paper', async ({ page }) => {
      await page.goto(`/${language}/notes/${NOTE}`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.prose')).toBeVisible();
      await expect(page.locator('#sources')).toBeVisible();
      await expect(page.locator('.contents')).toBeHidden();
      await expect(page.locator('#versions .paper')).toBeVisible();
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(8);
    });
  });
}

test('events are on paper, what chooses them is not', async ({ page }) => {
  await page.goto('/en/timeline');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#events li').first()).toBeVisible();
  await expect(page.locator('#events li .weak').first()).toBeVisible();
  await expect(page.locator('#choose')).toBeHidden();
});
