import { expect, it } from 'vitest';
import { countTests, failures, withAgain } from './count-tests.mjs';

const file = (name, ...states) => ({
  file: name,
  state: states.includes('failed') ? 'failed' : 'passed',
  message: null,
  tests: states.map((state, i) => ({ name: `test ${i}`, state, message: state === 'failed' ? 'no' : null })),
});
const run = (...files) => ({ files, errors: [] });
const unreadable = { file: 'c', state: 'failed', message: 'SyntaxError', tests: [] };
const cutOff = { file: 'd', state: 'queued', message: null, tests: [{ name: 'one', state: 'passed', message: null }] };
const all = run(file('a', 'passed', 'passed', 'skipped'), file('b', 'passed'));

it('counts what was run', () => expect(countTests(all, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 }));

it('counts a file that could not be read, and one that was not finished, as a failure', () => {
  expect(countTests(run(...all.files, unreadable), 1).failed).toBe(1);
  expect(countTests(run(...all.files, cutOff), 1)).toEqual({ passed: 4, failed: 1, skipped: 1 });
});

it('does not count a failed test twice', () => {
  expect(countTests(run(file('a', 'passed', 'failed')), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it('counts an error outside any test', () => {
  expect(countTests({ ...all, errors: [{ file: 'a', message: 'late' }] }, 1).failed).toBe(1);
});

it('never says that all is well where Vitest says otherwise', () => {
  expect(countTests(all, 1).failed).toBe(1);
  expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('names what failed, and why', () => {
  const errors = [{ file: null, message: 'a process ended' }];
  expect(failures({ files: [file('a', 'passed', 'failed'), unreadable, cutOff, file('b', 'passed')], errors })).toEqual(
    [
      { file: 'a', test: 'test 1', message: 'no' },
      { file: 'c', test: null, message: 'SyntaxError' },
      { file: 'd', test: null, message: 'not finished' },
      { file: null, test: null, message: 'a process ended' },
    ],
  );
});

it('takes a file that ran again as it was then', () => {
  const first = {
    files: [file('a', 'failed', 'passed'), file('b', 'passed')],
    errors: [{ file: 'b', message: 'late' }],
  };
  const again = run(file('a', 'passed', 'passed'), file('b', 'passed'));
  expect(countTests(withAgain(first, again), 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  expect(countTests(withAgain(first, run(file('a', 'failed', 'passed'))), 1).failed).toBe(2);
});

it('holds nothing against a run whose process ended but what its files were the second time', () => {
  const first = { files: [file('a', 'passed'), cutOff], errors: [{ file: null, message: 'a process ended' }] };
  expect(countTests(withAgain(first, run(file('d', 'passed', 'passed'))), 0).failed).toBe(0);
  const ended = { files: [file('a', 'passed'), file('d', 'failed')], errors: first.errors };
  expect(countTests(withAgain(ended, run(file('d', 'passed'))), 0).failed).toBe(1);
});
