import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { countTests, failures, withAgain } from './count-tests.mjs';
import { runProcess } from './run-process.mjs';

/** With more files than this failing, it is not the machine. */
const MOST_AGAIN = 5;

/**
 * Runs the tests whose path holds one of the filters, and counts them: { passed, failed, skipped }. Where few files fail they run
 * once more, by themselves: a test that has to wait for another program can fail on a machine that other work keeps busy. What
 * passed only then is named, and so is what failed again.
 */
export async function runVitest(root, node, filters, env = process.env) {
  const run = (...options) => reported(root, node, options, env);
  const first = await run(...filters);
  const failed = first.report ? failures(first.report) : [];
  const files = [...new Set(failed.map(({ file }) => file))];
  if (files.length === 0 || files.length > MOST_AGAIN) {
    name('FAILED', failed, root);
    return countTests(first.report, first.code);
  }
  name('Failed, and runs again by itself', failed, root);
  const again = await run('--no-file-parallelism', ...files);
  if (!again.report) return countTests(first.report, first.code);
  const stillFailed = failures(again.report);
  const isStill = ({ file, test }) => stillFailed.some((failure) => failure.file === file && failure.test === test);
  name(
    'PASSED ONLY BY ITSELF',
    failed.filter((failure) => !isStill(failure)),
    root,
  );
  name('FAILED', stillFailed, root);
  return countTests(withAgain(first.report, again.report), again.code);
}

/** One run of Vitest: { report, code }, the report null where it left none. */
async function reported(root, node, options, env) {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runProcess(node, [vitest, 'run', ...reporters, ...options], { cwd: root, env });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  return { report, code };
}

function name(what, failed, root) {
  for (const { file, test, message } of failed)
    console.log(`${what}: ${relative(root, file)}${test === null ? '' : ` > ${test}`}: ${message}`);
}
