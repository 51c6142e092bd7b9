import type { Page } from 'playwright-core';

/** More than this is held to be bad by those who measure the web: what one is about to read has moved. */
export const MOST_SHIFT = 0.1;

/** Adds up what moves in a page by itself, from the next address that it goes to. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { layoutShift: number };
    seen.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly { hadRecentInput: boolean; value: number }[])
        if (!entry.hadRecentInput) seen.layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Cumulative layout shift of the page so far. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { layoutShift: number }).layoutShift);
}
