import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

const DEBIAN = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Milliseconds an element is waited for: the machine is shared, and what hangs is to be noticed, not what waits. */
const PATIENCE = 120_000;

/** A Chromium that starts on a bare machine: the one that npm installed, which brings its libraries, or the system's own. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await playwright.launch({
    executablePath: DEBIAN.find((path) => existsSync(path)) ?? (await unpacked()),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell'],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

/** The package unpacks its libraries only together with the browser, and only where it believes to run on a server that lacks them. */
async function unpacked(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const libraries = join(tmpdir(), 'al2023');
  if (!existsSync(libraries)) rmSync(join(tmpdir(), 'chromium'), { force: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
