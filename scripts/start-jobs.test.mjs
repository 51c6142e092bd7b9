import { expect, it } from 'vitest';
import { startJobs } from './start-jobs.mjs';

const terminal = { isTerminal: true, isCi: false, version: 'v24.21.0' };

it('ends with a server in a terminal', () => {
  expect(startJobs([], terminal)).toEqual([['run', '--demo'], ['serve']]);
});

it.each([
  ['in a pipe', { ...terminal, isTerminal: false }],
  ['in CI', { ...terminal, isCi: true }],
  ['on a Node that the server does not run on', { ...terminal, version: 'v22.17.1' }],
])('ends after the study %s', (_, where) => expect(startJobs([], where)).toEqual([['run', '--demo']]));

it('is the command line where it is given arguments', () => {
  expect(startJobs(['score', '--json'], terminal)).toEqual([['score', '--json']]);
});
