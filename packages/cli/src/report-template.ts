import { readFileSync } from 'node:fs';

const missing = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ENOENT']);

/** The page of a report as it was built, without data. Null where it has not been. */
export async function loadReportTemplate(): Promise<string | null> {
  try {
    const { reportTemplate } = await import('@perennial/dashboard');
    return readFileSync(reportTemplate(), 'utf8');
  } catch (error) {
    if (error instanceof Error && missing.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
