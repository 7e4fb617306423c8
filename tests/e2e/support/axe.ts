// What axe finds, short enough to read: the rule, where, and why.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is looked at, and by which rules: all of a page by all of them, when nothing is said. */
export interface Part {
  only?: string;
  except?: string;
  rule?: string;
}

/** What axe finds on a page whose folded parts are open; menus would cover others. */
export async function findings(page: Page, part: Part = {}): Promise<string[]> {
  await page.locator('details:not([data-menu])').evaluateAll((parts) =>
    parts.forEach((part) => part.setAttribute('open', '')),
  );
  // In one go, and without what it is content with: to carry the names of
  // thousands of such elements between pages takes longer than to find them.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  if (part.only) axe.include(part.only);
  if (part.except) axe.exclude(part.except);
  if (part.rule) axe.withRules(part.rule);
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
