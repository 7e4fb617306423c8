// What axe finds, short enough to read: the rule, where, and why.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that axe finds on a page whose folded parts are open. */
export async function findings(page: Page): Promise<string[]> {
  await page.locator('details').evaluateAll((parts) =>
    parts.forEach((part) => part.setAttribute('open', '')),
  );
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Every language in light, and dark in one of them: a scheme changes colours alone. */
export const LOOKS = [
  ['light', 'en'],
  ['light', 'fa'],
  ['dark', 'fa'],
] as const;
