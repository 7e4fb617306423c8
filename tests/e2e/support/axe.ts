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
  await thinOut(page);
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

/**
 * Leaves three rows of each kind in every table and list: those that differ in
 * their text alone. Axe would take half a minute for hundreds of them, and
 * could find nothing new.
 */
async function thinOut(page: Page): Promise<void> {
  await page.locator('tbody, ul, ol').evaluateAll((parents) => {
    const shape = (part: Element): string => {
      const own = Array.from(part.attributes, ({ name, value }) =>
        ['class', 'role', 'lang', 'dir'].includes(name) ? `${name}=${value}` : name,
      );
      return `<${part.tagName} ${own.join(' ')}>${Array.from(part.children, shape).join('')}`;
    };
    for (const parent of parents) {
      const met = new Map<string, number>();
      for (const row of Array.from(parent.children)) {
        const kind = shape(row);
        met.set(kind, (met.get(kind) ?? 0) + 1);
        if (met.get(kind)! > 3) row.remove();
      }
    }
  });
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
