import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { countTests, failures, isDone, withAgain } from './count-tests.mjs';
import { runProcess } from './run-process.mjs';
import { OUTCOMES } from './test-outcomes.mjs';

/** With more files than this failing, it is not the machine. */
const MOST_AGAIN = 5;

/**
 * Runs the tests whose path holds one of the filters, and counts them: { passed, failed, skipped }. Where few files fail they run
 * once more, by themselves, and so do those that were not finished: a test that has to wait for another program can fail on a machine that other work keeps busy. What
 * passed only then is named, and so is what failed again.
 */
export async function runVitest(root, node, filters, env = process.env) {
  const run = (...options) => outcomesOf(root, node, options, env);
  const first = await run(...filters);
  const failed = first.outcomes ? failures(first.outcomes) : [];
  const files = [...new Set(failed.map(({ file }) => file))].filter((file) => file !== null);
  const undone = new Set(first.outcomes?.files.filter((file) => !isDone(file)).map(({ file }) => file));
  if (files.length === 0 || files.filter((file) => !undone.has(file)).length > MOST_AGAIN) {
    name('FAILED', failed, root);
    return countTests(first.outcomes, first.code);
  }
  name('Failed, and runs again by itself', failed, root);
  const again = await run('--no-file-parallelism', ...files);
  if (!again.outcomes) return countTests(first.outcomes, first.code);
  const all = withAgain(first.outcomes, again.outcomes);
  const stillFailed = failures(all);
  const isStill = ({ file, test }) => stillFailed.some((failure) => failure.file === file && failure.test === test);
  name(
    'PASSED ONLY BY ITSELF',
    failed.filter((failure) => !isStill(failure)),
    root,
  );
  name('FAILED', stillFailed, root);
  return countTests(all, again.code);
}

/** One run of Vitest: { outcomes, code }, the outcomes null where it left none. */
async function outcomesOf(root, node, options, env) {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-test-'));
  const file = join(folder, 'outcomes.json');
  const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts', 'test-outcomes.mjs')}`];
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runProcess(node, [vitest, 'run', ...reporters, ...options], {
    cwd: root,
    env: { ...env, [OUTCOMES]: file },
  });
  const outcomes = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  return { outcomes, code };
}

function name(what, failed, root) {
  for (const { file, test, message } of failed) {
    const place = [file === null ? 'outside of any file' : relative(root, file), test].filter((part) => part !== null);
    console.log(`${what}: ${place.join(' > ')}: ${message}`);
  }
}
