/**
 * Passed, failed and skipped of what a run left (`test-outcomes.mjs`), or null for a run that left nothing. A file that could not be read or was not finished, and an
 * error outside any test, count as one failure each.
 */
export function countTests(outcomes, exitCode) {
  if (!outcomes) return { passed: 0, failed: 1, skipped: 0 };
  const failed = failures(outcomes).length;
  const states = outcomes.files.flatMap(({ tests }) => tests.map(({ state }) => state));
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: states.filter((state) => state === 'skipped').length,
  };
}

/** What failed: { file, test, message }. The test is null of a file that could not be read or was not finished, and the file of an error of which that is not known. */
export function failures({ files, errors }) {
  const ofFiles = files.flatMap(({ file, state, message, tests }) => {
    const failed = tests
      .filter((test) => test.state === 'failed')
      .map(({ name, message: why }) => ({ file, test: name, message: why }));
    const isTold = failed.length > 0 || state === 'passed' || state === 'skipped';
    return isTold ? failed : [{ file, test: null, message: message ?? 'not finished' }];
  });
  return [...ofFiles, ...errors.map(({ file, message }) => ({ file, test: null, message }))];
}

/** The outcomes with those files that were run again as they were then. A process that ended has left files undone, and is done with when these are. */
export function withAgain({ files, errors }, again) {
  const isAgain = new Set(again.files.map(({ file }) => file));
  const wereUndone = files.some((file) => !isDone(file));
  const isLeft = ({ file }) => (file === null ? !wereUndone : !isAgain.has(file));
  return {
    files: [...files.filter(({ file }) => !isAgain.has(file)), ...again.files],
    errors: [...errors.filter(isLeft), ...again.errors],
  };
}

/** Whether a file was run to its end, well or not. */
export function isDone({ state }) {
  return state !== 'queued' && state !== 'pending';
}
