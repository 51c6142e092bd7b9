import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const missing = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ENOENT']);

/** The page of a report as it was built, without data. Null where it has not been. */
export function loadReportTemplate(): Promise<string | null> {
  return built(async () => (await import('@perennial/dashboard')).reportTemplate());
}

/** The pages of the server, likewise. */
export function loadServerPage(): Promise<string | null> {
  return built(async () => (await import('@perennial/dashboard')).serverPage());
}

/** The script of a shop's pages, likewise. */
export function loadShopScript(): Promise<string | null> {
  return built(async () => fileURLToPath((await import('@perennial/sdk/script')).scriptAddress));
}

async function built(find: () => Promise<string>): Promise<string | null> {
  try {
    return readFileSync(await find(), 'utf8');
  } catch (error) {
    if (error instanceof Error && missing.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
