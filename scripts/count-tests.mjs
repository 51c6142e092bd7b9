/**
 * Passed, failed and skipped of a report by Vitest's JSON reporter, or null for a run that left none. A file that could not
 * even be read, and an error outside any test, count as one failure each.
 */
export function countTests(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = failures(report).length;
  const states = report.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = states.filter((state) => state === 'passed').length;
  return {
    passed,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: states.filter((state) => state !== 'passed' && state !== 'failed').length,
  };
}

/** What failed: { file, test, message }; of a file that could not even be read the test is null. */
export function failures(report) {
  return report.testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((assertion) => assertion.status === 'failed')
      .map(({ fullName, failureMessages }) => ({ file, test: fullName, message: firstLine(failureMessages[0]) }));
    return failed.length > 0 || status !== 'failed' ? failed : [{ file, test: null, message: firstLine(message) }];
  });
}

/** The report with the files that were run again as they were then. */
export function withAgain(report, again) {
  const files = new Set(again.testResults.map(({ name }) => name));
  return { testResults: [...report.testResults.filter(({ name }) => !files.has(name)), ...again.testResults] };
}

function firstLine(message = '') {
  return message.split('\n', 1)[0];
}
