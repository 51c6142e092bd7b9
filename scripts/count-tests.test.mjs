import { expect, it } from 'vitest';
import { countTests } from './count-tests.mjs';

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

it('counts what Vitest reports', () => expect(countTests(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 }));

it('counts a file that could not be read as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countTests({ ...report, testResults }, 1).failed).toBe(1);
});

it('does not count a failed test twice', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
  expect(countTests({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(1);
});

it('never says that all is well where Vitest says otherwise', () => {
  expect(countTests(report, 1).failed).toBe(1);
  expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
