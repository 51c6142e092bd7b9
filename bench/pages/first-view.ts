import type { Browser } from 'playwright-core';

/** Seconds of a first visit, from the address being entered. */
export interface FirstView {
  /** The first headline figure stands there. */
  readonly shown: number;
  /** The page answered a click: what a figure means is open. */
  readonly interactive: number;
  /** The bytes that came over the wire. */
  readonly bytes: number;
}

/** Opens a page in a browser that has never seen it. `figure` is what shows that it is there, `opens` what is clicked, and `opened` what that shows. */
export async function firstView(
  browser: Browser,
  address: string,
  {
    figure = '#summary .figure-value',
    opens = '#summary .explain',
    opened = '#summary .popover:popover-open',
  }: { readonly figure?: string; readonly opens?: string; readonly opened?: string } = {},
): Promise<FirstView> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let bytes = 0;
  page.on('response', (response) => {
    void response
      .request()
      .sizes()
      .then(({ responseBodySize }) => {
        bytes += responseBodySize;
      })
      .catch(() => {});
  });
  const begin = performance.now();
  const since = () => (performance.now() - begin) / 1000;
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(figure).first().waitFor();
  const shown = since();
  await page.locator(opens).first().click();
  await page.locator(opened).waitFor();
  const interactive = since();
  await page.waitForLoadState('networkidle');
  await context.close();
  return { shown, interactive, bytes };
}
