import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { demoOrders, type Served, serve, studied } from '../../server/test/serving.ts';
import { serverPage } from '../src/template.ts';
import { launchBrowser } from './browser.ts';
import { newPage, type Opened } from './open-page.ts';

export interface ServedPages {
  readonly browser: Browser;
  readonly server: Served;
  /** Opens a path of the server, each in a window of its own. What it asks of others than the server is a complaint. */
  visit(path: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

/** The pages of a server of an empty workspace, in a browser. */
export async function servePages(request: Parameters<typeof serve>[0] = {}): Promise<ServedPages> {
  const [browser, server] = await Promise.all([
    launchBrowser(),
    serve({ page: readFileSync(serverPage(), 'utf8'), ...request }),
  ]);
  return {
    browser,
    server,
    visit: async (path, options) => {
      const isOwn = (url: string) => url.startsWith(server.address) || /^(data|blob):/.test(url);
      const opened = await newPage(browser, isOwn, options);
      await opened.page.goto(server.address + path);
      return opened;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The same of a workspace that has studied the shop of the demo. */
export async function serveStudiedPages(
  settings: object = { cutOffs: 1 },
  request: Parameters<typeof servePages>[0] = {},
): Promise<ServedPages> {
  const pages = await servePages(request);
  await studied(pages.server, await demoOrders(), settings);
  return pages;
}
