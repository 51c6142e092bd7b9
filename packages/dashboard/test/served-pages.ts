import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Served, serve, studiedFolder } from '../../server/test/serving.ts';
import { serverPage } from '../src/template.ts';
import { launchBrowser } from './browser.ts';
import { watchLayoutShift } from './layout-shift.ts';
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
      await watchLayoutShift(opened.page);
      await opened.page.goto(server.address + path);
      return opened;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The same of a workspace in which the shop of the demo has been studied: once for all tests. */
export async function serveStudiedPages(
  settings: { readonly cutOffs?: number } = { cutOffs: 1 },
  request: Parameters<typeof servePages>[0] = {},
): Promise<ServedPages> {
  return servePages({ ...request, folder: await studiedFolder(settings) });
}
