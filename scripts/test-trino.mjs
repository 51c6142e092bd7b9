import { chooseNode, isSupported, tooOld } from './choose-node.mjs';
import { install, seconds } from './install.mjs';
import { root } from './repository.mjs';
import { runVitest } from './run-vitest.mjs';
import { startCluster } from './trino/cluster.mjs';
import { whyNoTrino } from './trino/find-java.mjs';

/** What ends the name of a test that asks a real Trino. */
const TESTS = ['.server.test.ts', '.trino.test.ts'];

/**
 * `npm run test:trino`: the tests that ask a real Trino, with the address of one started for them in PERENNIAL_TEST_TRINO.
 * The last line, for machines, counts them. Resolves to the exit code.
 */
async function testTrino(filters) {
  if (!isSupported(process.version)) {
    process.stderr.write(tooOld(process.version));
    return 1;
  }
  const missing = whyNoTrino();
  if (missing) {
    console.error(missing);
    return 1;
  }
  if ((await install(root)) !== 0) return 1;
  const started = Date.now();
  console.error('Starting Trino …');
  const cluster = await startCluster();
  console.error(`Trino is up after ${seconds(started)}.`);
  try {
    const env = { ...process.env, PERENNIAL_TEST_TRINO: cluster.address };
    const tests = await runVitest(root, chooseNode(root), filters.length > 0 ? filters : TESTS, env);
    console.log(`${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`);
    return tests.failed === 0 ? 0 : 1;
  } finally {
    await cluster.stop();
  }
}

process.exitCode = await testTrino(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  return 1;
});
