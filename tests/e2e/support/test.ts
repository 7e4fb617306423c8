// The test function of this folder: every page is watched, and a test fails
// when the browser complains about something the test did not announce.

import { type Page, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** What the browser complained about while a test ran. */
export class Troubles {
  readonly #announced: RegExp[] = [];
  readonly #seen: string[] = [];

  /** Announces a trouble that the test causes itself. */
  announce(trouble: RegExp): void {
    this.#announced.push(trouble);
  }

  /** Watches another page of the test. */
  watch(page: Page): void {
    page.on('console', (message) => {
      if (['error', 'warning', 'assert'].includes(message.type())) {
        this.#seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    page.on('pageerror', (error) => this.#seen.push(`page error: ${error.message}`));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // A page that is left takes its open requests with it.
      if (why !== 'net::ERR_ABORTED') {
        this.#seen.push(`request failed: ${request.url()} ${why}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) {
        this.#seen.push(`status ${response.status()}: ${response.url()}`);
      }
    });
  }

  /** What was seen and not announced. */
  unannounced(): string[] {
    return this.#seen.filter((trouble) => !this.#announced.some((known) => known.test(trouble)));
  }
}

export const test = base.extend<{ troubles: Troubles }>({
  troubles: [
    async ({ page }, use) => {
      const troubles = new Troubles();
      troubles.watch(page);
      await use(troubles);
      base.expect(troubles.unannounced(), 'the browser complains about nothing').toEqual([]);
    },
    { auto: true },
  ],
});
