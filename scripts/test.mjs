import { join } from 'node:path';
import { chooseNode, isSupported, tooOld } from './choose-node.mjs';
import { install } from './install.mjs';
import { root } from './repository.mjs';
import { runProcess } from './run-process.mjs';
import { runVitest } from './run-vitest.mjs';
import { whyNoTrino } from './trino/find-java.mjs';

const modules = join(root, 'node_modules');
const lintCheck = { name: 'format and lint', args: [join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'check', '.'] };
// The build of the packages and, through tsconfig.tests.json, the type check of the tests.
const buildCheck = { name: 'types', args: [join(modules, 'typescript', 'bin', 'tsc'), '-b'] };
// The tests of the pages open what the bundler made of them.
const pageCheck = { name: 'page', args: [join(root, 'scripts', 'build-page.mjs')] };
const dependencyCheck = { name: 'dependencies', args: [join(root, 'scripts', 'check-dependencies.mjs')] };

/**
 * `npm test`: the checks, then every test; `npm test -- packages/models` only the tests there. A failed check does not keep the
 * tests from running. The last line, for machines, counts checks and tests together.
 */
async function test(filter) {
  if (!isSupported(process.version)) {
    process.stderr.write(tooOld(process.version));
    return 1;
  }
  if ((await install(root)) !== 0) return 1;
  const node = chooseNode(root);
  const checks = filter.length > 0 ? [buildCheck, pageCheck] : [lintCheck, buildCheck, pageCheck, dependencyCheck];
  const failures = [];
  for (const check of checks) if (!(await passes(check, node))) failures.push(check.name);
  const tests = await runVitest(root, node, filter, withoutTrino);
  for (const name of failures) console.log(`Failed: ${name}`);
  const passed = tests.passed + checks.length - failures.length;
  const failed = tests.failed + failures.length;
  console.log(aboutTrino());
  console.log(`${passed} passed, ${failed} failed, ${tests.skipped} skipped`);
  return failed === 0 ? 0 : 1;
}

/** What the tests of Trino are skipped for; one that is already running is not taken. */
const { PERENNIAL_TEST_TRINO: _, ...withoutTrino } = process.env;

function aboutTrino() {
  const missing = whyNoTrino();
  return missing
    ? `Trino: its tests are skipped, and cannot run here. ${missing}`
    : 'Trino: its tests are skipped here; npm run test:trino runs them';
}

async function passes({ name, args }, node) {
  console.log(`check: ${name}`);
  return (await runProcess(node, args, { cwd: root })) === 0;
}

process.exitCode = await test(process.argv.slice(2));
