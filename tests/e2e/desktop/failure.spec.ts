// A failed fetch is said in place, loses nothing, and can be tried again.

import { expect, test } from '../support/test.ts';
import { expectSamePage, heading, mark, openAwake, words } from '../support/explorer.ts';
import { LANGUAGES, WORDS } from '../support/words.ts';

const FIGURES = '**/api/v1/ties.bin**';

for (const language of LANGUAGES) {
  for (const failure of ['network', 'server'] as const) {
    test(`a failing ${failure} is said in ${language} and can be tried again`, async ({
      page,
      troubles,
    }) => {
      troubles.announce(/ties\.bin/);
      await openAwake(page, `/${language}/?year=2023`);
      await mark(page);
      const before = await words(page);
      await page.route(FIGURES, (route) =>
        failure === 'network' ? route.abort('failed') : route.fulfill({ status: 503, body: '' }),
      );
      await page.locator('#panel').getByRole('link').first().click();

      const alert = page.getByRole('alert');
      const retry = alert.getByRole('button', { name: WORDS[language].retry });
      await expect(retry).toBeVisible();
      expect(await words(page), 'the view before still shows').toEqual(before);
      await retry.click();
      await expect(retry, 'it may fail again').toBeVisible();

      await page.unroute(FIGURES);
      await retry.click();
      await expect(heading(page)).not.toHaveText(WORDS[language].world);
      await expect(alert).toBeHidden();
      await expectSamePage(page);
    });
  }
}
