import { expect, it } from 'vitest';
import { countTests, failures, withAgain } from './count-tests.mjs';

const file = (name, ...states) => ({
  name,
  status: states.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: states.map((status, i) => ({
    status,
    fullName: `test ${i}`,
    failureMessages: status === 'failed' ? ['Error: no\n    at line 1'] : [],
  })),
});
const unreadable = { name: 'c', status: 'failed', message: 'SyntaxError: what\nis this', assertionResults: [] };
const report = { testResults: [file('a', 'passed', 'passed', 'skipped'), file('b', 'passed', 'todo')] };

it('counts what Vitest reports', () => expect(countTests(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 }));

it('counts a file that could not be read as a failure', () => {
  expect(countTests({ testResults: [...report.testResults, unreadable] }, 1).failed).toBe(1);
});

it('does not count a failed test twice', () => {
  expect(countTests({ testResults: [file('a', 'passed', 'failed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it('never says that all is well where Vitest says otherwise', () => {
  expect(countTests(report, 1).failed).toBe(1);
  expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('names what failed, with the first line of why', () => {
  expect(failures({ testResults: [file('a', 'passed', 'failed'), unreadable, file('b', 'passed')] })).toEqual([
    { file: 'a', test: 'test 1', message: 'Error: no' },
    { file: 'c', test: null, message: 'SyntaxError: what' },
  ]);
});

it('takes a file that ran again as it was then', () => {
  const first = { testResults: [file('a', 'failed', 'passed'), file('b', 'passed')] };
  expect(countTests(withAgain(first, { testResults: [file('a', 'passed', 'passed')] }), 0)).toEqual({
    passed: 3,
    failed: 0,
    skipped: 0,
  });
  expect(countTests(withAgain(first, { testResults: [file('a', 'failed', 'passed')] }), 1).failed).toBe(1);
});
