// Every layer stands on the explorer, with its own figures and words.

import { findings } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { expectParameter, expectSamePage, heading, mark, openAwake } from '../support/explorer.ts';
import { LANGUAGES, type Language } from '../support/words.ts';

interface LayerOfIran {
  id: string;
  year: number;
  name: Record<Language, string>;
  /** The first row of the table, computed from the source apart from the product. */
  first: Record<Language, string[]>;
  /** A sentence on what the source does not say, in part. */
  coverage: Record<Language, string>;
  /** Whether its years can be played. */
  plays: boolean;
}

const LAYERS: LayerOfIran[] = [
  {
    id: 'researcher_mobility',
    year: 2018,
    name: { en: 'Researcher mobility', fa: 'جابه‌جایی پژوهشگران' },
    first: {
      en: ['United States', '765', '586', '179'],
      fa: ['ایالات متحده', '۷۶۵', '۵۸۶', '۱۷۹'],
    },
    coverage: { en: 'last years thin out', fa: 'سال‌های پایانی کم‌شمارند' },
    plays: true,
  },
  {
    id: 'missions',
    year: 2022,
    name: { en: 'Missions', fa: 'نمایندگی‌ها' },
    first: { en: ['India', '4', '1', '3'], fa: ['هند', '۴', '۱', '۳'] },
    coverage: { en: 'missing from it', fa: 'در آن نیستند' },
    plays: false,
  },
  {
    id: 'un_voting',
    year: 2019,
    name: { en: 'UN voting', fa: 'رأی در سازمان ملل' },
    first: { en: ['Syria', '82', '93.9\u202f%'], fa: ['سوریه', '۸۲', '۹۳٫۹\u200f٪'] },
    coverage: { en: 'no measure of friendship', fa: 'سنجهٔ دوستی نیست' },
    plays: true,
  },
  {
    id: 'organisations',
    year: 2014,
    name: { en: 'Organisations', fa: 'سازمان‌ها' },
    first: { en: ['Egypt', '6'], fa: ['مصر', '۶'] },
    coverage: { en: 'counted up to 2014', fa: 'شمارش تا ۲۰۱۴' },
    plays: true,
  },
  {
    id: 'agreements',
    year: 2024,
    name: { en: 'Agreements', fa: 'موافقت‌نامه‌ها' },
    first: { en: [], fa: [] },
    coverage: { en: 'Registers of three countries', fa: 'دفتر ثبت سه کشور' },
    plays: true,
  },
  {
    id: 'joint_projects',
    year: 2019,
    name: { en: 'Joint projects', fa: 'طرح‌های مشترک' },
    first: { en: [], fa: [] },
    coverage: { en: 'Only Horizon 2020', fa: 'تنها برنامهٔ افق ۲۰۲۰' },
    plays: true,
  },
];

for (const language of LANGUAGES) {
  for (const layer of LAYERS) {
    test(`${layer.id} is chosen in place in ${language}`, async ({ page }) => {
      await openAwake(page, `/${language}/?year=${layer.year}&country=IR`);
      await mark(page);
      await page.locator('.layers').getByRole('link', { name: layer.name[language] }).click();
      await expectParameter(page, 'layer', layer.id);
      await expect(page.locator('main')).toHaveAttribute('data-layer', layer.id);
      await expect(page.locator('.layers [aria-current]')).toHaveText(layer.name[language]);
      await expect(page.locator('.layers [aria-current]')).toBeInViewport();
      await expect(page.locator('footer')).toContainText(layer.coverage[language]);
      await expect(page.locator('.play')).toBeVisible({ visible: layer.plays });
      const cells = page.locator('#ties tbody tr').filter({
        has: page.getByRole('link', { name: layer.first[language][0] ?? '', exact: true }),
      });
      if (layer.first[language].length > 0) {
        await expect(cells.first()).toContainText(layer.first[language].slice(1).join(''));
      }
      await expectSamePage(page);
    });
  }
}

test('a layer that is asked for by its address is the same before and after waking', async ({
  page,
}) => {
  await page.route(/\.wasm(\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto('/en/?layer=un_voting&year=2019&country=IR');
  const table = page.locator('#ties table');
  const asleep = await table.innerText();
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  expect(await table.innerText()).toBe(asleep);
  await expect(heading(page)).toHaveText('Iran');
});

test('a balance shows who gains and who loses', async ({ page }) => {
  await openAwake(page, '/en/?layer=researcher_mobility&indicator=net&year=2018&country=IR');
  const words = async (code: string) =>
    page.locator(`#map [data-country="${code}"]`).getAttribute('aria-label');
  expect(await words('US')).toBe('United States: −407');
  expect(await words('MY')).toBe('Malaysia: +101');
  await expect(page.locator('#over .arrow').first()).toBeAttached();
});

test('an address that asks for what a layer does not offer says so', async ({ page }) => {
  await page.goto('/en/?layer=missions&indicator=orc');
  await expect(page.locator('.notices')).toContainText('“\u2068orc\u2069” cannot be shown');
  await expect(page.locator('.notices')).toContainText('Missions, both ways');
});

test.describe('colours of the layers', () => {
  test.describe.configure({ timeout: 120_000 });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds no contrast that is too low in any layer, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const { id, year } of LAYERS) {
        await page.goto(`/en/?layer=${id}&year=${year}&country=IR`);
        const found = await findings(page, { only: 'main', rule: 'color-contrast' });
        expect(found, id).toEqual([]);
      }
    });
  }
});
