import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
  }>;
}

/** What of a page is not as WCAG has it, as far as axe can tell: each rule with the first place that breaks it. */
export async function violations(page: Page): Promise<readonly string[]> {
  // The policy of a page allows no script but its own: this one comes in through the back door.
  return page.evaluate(async (script) => {
    new Function(script)();
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, source);
}
