// The address holds the whole view.

import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import {
  awake,
  expectParameter,
  expectSamePage,
  heading,
  iran,
  mark,
  openAwake,
  words,
} from '../support/explorer.ts';
import { transform } from '../support/map.ts';
import { digits, LANGUAGES, WORDS } from '../support/words.ts';

test('back and forward restore the view', async ({ page }) => {
  await openAwake(page, '/en/?year=2023');
  await mark(page);
  const world = await words(page);
  await page.locator('#panel').getByRole('link', { name: 'China' }).click();
  await expect(heading(page)).toHaveText('China');
  const china = await words(page);
  await chooseOddsRatio(page);
  const odds = await words(page);

  await page.goBack();
  await expect.poll(() => words(page)).toEqual(china);
  await expect(page).toHaveTitle(/China/);
  await page.goBack();
  await expect.poll(() => words(page)).toEqual(world);
  await expectParameter(page, 'country', null);
  await page.goForward();
  await expect.poll(() => words(page)).toEqual(china);
  await page.goForward();
  await expect.poll(() => words(page)).toEqual(odds);
  await expectSamePage(page);
});

test('a country on the map leads to the view of the moment', async ({ page }) => {
  await openAwake(page, '/en/?year=2016&top=20');
  await page.getByRole('slider').press('ArrowDown');
  await expectParameter(page, 'year', '2015');
  // Pointed at, or focused: from there its address is copied or opened beside.
  await page.locator('[data-country="BR"]').hover();
  await expect(page.locator('[data-country="BR"]')).toHaveAttribute('href', /year=2015&country=BR/);
  await page.locator('[data-country="IN"]').focus();
  await expect(page.locator('[data-country="IN"]')).toHaveAttribute('href', /year=2015&country=IN/);
});

test('a copied address opens the same view', async ({ page, context, troubles }) => {
  await openAwake(page, '/fa/?year=2016&country=IR');
  await page.getByRole('form', { name: WORDS.fa.settings }).getByRole('combobox').selectOption('50');
  await expectParameter(page, 'top', '50');
  await chooseOddsRatio(page);
  await page.getByRole('slider').press('ArrowDown');
  await expectParameter(page, 'year', '2015');
  await expect(page.locator('#ties caption')).toContainText(digits('fa', 2015));

  const copy = await context.newPage();
  troubles.watch(copy);
  await openAwake(copy, page.url());
  expect(await words(copy)).toEqual(await words(page));
  // A country's link follows the view as somebody turns to it.
  const land = async (page: Page) =>
    (await page.locator('#map .land').innerHTML()).replace(/ href="[^"]*"/g, '');
  expect(await land(copy)).toBe(await land(page));
  expect(await transform(copy)).toBe(await transform(page));
});

for (const language of LANGUAGES) {
  test(`the other language keeps the view, from ${language}`, async ({ page }) => {
    const other = language === 'en' ? 'fa' : 'en';
    await openAwake(page, `/${language}/?indicator=orc&year=2018&country=IR&top=50&map=3/35/50`);
    const picture = await transform(page);
    await page.getByRole('link', { name: WORDS[language].otherLanguage }).click();
    await awake(page);
    await expect(page).toHaveURL(
      new RegExp(`/${other}/\\?indicator=orc&year=2018&country=IR&top=50&map=3/35/50$`),
    );
    await expect(heading(page)).toHaveText(WORDS[other].iran);
    expect(await transform(page)).toBe(picture);
  });

  test(`what of the address is not understood is said, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/?year=1800&country=QQ&nonsense=7&map=over/there`);
    const notice = page.getByRole('alert');
    await expect(notice).toBeVisible();
    for (const given of ['1800', 'QQ', 'nonsense=7', 'over/there']) {
      await expect(notice).toContainText(given);
    }
    await expect(heading(page)).toHaveText(WORDS[language].world);
    await awake(page);
    await expect(notice).toBeVisible();
    await page.locator('#panel').getByRole('link').first().click();
    await expect(notice).toBeHidden();
  });

  test(`a page that is not there says so, in ${language}`, async ({ page, troubles }) => {
    troubles.announce(/404/);
    const response = await page.goto(`/${language}/no-such-page`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      language === 'en' ? 'There is no such page' : 'چنین صفحه‌ای نیست',
    );
    await page.locator('main').getByRole('link').click();
    await expect(heading(page)).toHaveText(WORDS[language].world);
  });
}

test('the root leads to a language of the visitor', async ({ browser, baseURL }) => {
  for (const [locale, language] of [['fa-IR', 'fa'], ['de-DE', 'en']]) {
    const context = await browser.newContext({ locale: locale! });
    const page = await context.newPage();
    await page.goto(`${baseURL}/`);
    expect(new URL(page.url()).pathname).toBe(`/${language}/`);
    await context.close();
  }
});

async function chooseOddsRatio(page: Page): Promise<void> {
  const menu = page.locator('details[data-menu]').first();
  await menu.locator('summary').click();
  await menu.getByRole('link', { name: /^(Odds ratio|نسبت بخت‌ها)/ }).click();
  await expectParameter(page, 'indicator', 'orc');
  await expect(page.locator('#ties caption')).toContainText(/Odds ratio|نسبت بخت‌ها/);
}

test('a chosen country survives a reload', async ({ page }) => {
  await openAwake(page, iran('en'));
  const before = await words(page);
  await page.reload();
  await awake(page);
  expect(await words(page)).toEqual(before);
});

test('a layer without the year leads back to it', async ({ page }) => {
  await openAwake(page, '/en/?year=2021&country=IR');
  const layer = (name: string) => page.locator('.layers').getByRole('link', { name });
  await layer('Organisations').click();
  await expectParameter(page, 'year', '2014');
  await layer('Co-publications').click();
  await expectParameter(page, 'year', '2021');
});

test('the country chosen before is tied to the one chosen now', async ({ page }) => {
  await openAwake(page, '/en/?year=2023&country=IR');
  await page.locator('#panel tbody').getByRole('link', { name: 'Germany', exact: true }).click();
  const tie = page.locator('#panel').getByRole('link', { name: 'all ties of Germany and Iran' });
  await expect(tie).toHaveAttribute('href', '/en/tie/DE-IR');
});

test('of many things that are not understood a few are told', async ({ page }) => {
  const many = Array.from({ length: 40 }, (_, at) => `a${at}=1`).join('&');
  await openAwake(page, `/en/?${many}`);
  await expect(page.locator('.notice li')).toHaveCount(6);
  await expect(page.locator('.notice')).toContainText('and 35 more');
});
