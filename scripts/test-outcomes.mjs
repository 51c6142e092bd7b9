import { writeFileSync } from 'node:fs';

/** Where the reporter below leaves what became of each test. */
export const OUTCOMES = 'PERENNIAL_TEST_OUTCOMES';

/**
 * A reporter of Vitest that leaves what became of every test in a file: { files: { file, state, message, tests }, errors }. Its own JSON says neither what
 * failed outside of tests nor which files a process that ended has left undone.
 */
export default class TestOutcomes {
  onTestRunEnd(modules, errors) {
    const files = modules.map((module) => ({
      file: module.moduleId,
      state: module.state(),
      message: firstLine(module.errors()[0]),
      tests: [...module.children.allTests()].map((test) => ({
        name: test.fullName,
        state: test.result().state,
        message: firstLine(test.result().errors?.[0]),
      })),
    }));
    const outside = errors.map((error) => ({ file: error.VITEST_TEST_PATH ?? null, message: firstLine(error) }));
    writeFileSync(process.env[OUTCOMES], JSON.stringify({ files, errors: outside }));
  }
}

function firstLine(error) {
  return error ? String(error.message ?? error).split('\n', 1)[0] : null;
}
