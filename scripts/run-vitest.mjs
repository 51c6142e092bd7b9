import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { runProcess } from './run-process.mjs';

/** Runs the tests whose path holds one of the filters, and counts them: { passed, failed, skipped }. */
export async function runVitest(root, node, filters, env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runProcess(node, [vitest, 'run', ...reporters, ...filters], { cwd: root, env });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  return countTests(report, code);
}
