import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what is made once for all processes of a run of the tests: `packages/study/test/made-once.ts` puts it there. */
export default function shareStudies() {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-shared-'));
  process.env.PERENNIAL_TEST_SHARED = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
