import { chooseNode, isSupported, tooOld } from './choose-node.mjs';
import { install } from './install.mjs';
import { root } from './repository.mjs';
import { runVitest } from './run-vitest.mjs';

/** `npm run test:slow`: the tests that take longest, after the build of `npm test`. The last line, for machines, counts them. */
async function testSlow(filters) {
  if (!isSupported(process.version)) {
    process.stderr.write(tooOld(process.version));
    return 1;
  }
  if ((await install(root)) !== 0) return 1;
  const { PERENNIAL_TEST_TRINO: _, ...env } = process.env;
  const tests = await runVitest(root, chooseNode(root), filters, { ...env, PERENNIAL_TEST_SLOW: '1' });
  console.log(`${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`);
  return tests.failed === 0 ? 0 : 1;
}

process.exitCode = await testSlow(process.argv.slice(2));
