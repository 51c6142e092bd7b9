import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Axe {
  run(options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

/** What of a page is not as WCAG has it, as far as axe can tell: each rule with the first place that breaks it. */
export function violations(page: Page): Promise<readonly string[]> {
  return found(page, {});
}

/** The same of its colours alone: of a page that has been looked at whole in others. */
export function violationsOfColours(page: Page): Promise<readonly string[]> {
  return found(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
}

async function found(page: Page, options: object): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // The policy of a page allows no script but its own: this one comes in through the back door.
  if (!isThere) await page.evaluate(source);
  return page.evaluate(
    async (asked) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations: all } = await axe.run(asked);
      return all.map(({ id, nodes: [first] }) => `${id}: ${first?.html.slice(0, 200)} ${first?.failureSummary}`);
    },
    // What is in order is not described: a page has thousands of places.
    { ...options, resultTypes: ['violations'] },
  );
}
