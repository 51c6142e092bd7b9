import { expect, it } from 'vitest';
import { chooseNode, isSupported } from './choose-node.mjs';
import { isInstalled } from './install.mjs';

const lock = {
  packages: {
    '': {},
    'packages/a': {},
    'node_modules/x': { version: '1.0.0' },
    'node_modules/other-machine': { version: '1.0.0', optional: true },
  },
};

it('is not installed where node_modules is missing', () => expect(isInstalled(lock, null)).toBe(false));

it('is installed where all is there but what is optional', () =>
  expect(isInstalled(lock, { packages: { 'node_modules/x': { version: '1.0.0' } } })).toBe(true));

it('is not installed where a package is missing or of another version', () => {
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/x': { version: '1.1.0' } } })).toBe(false);
});

it.each([
  ['v18.20.4', false],
  ['v20.11.1', false],
  ['v20.12.0', true],
  ['v24.0.0', true],
])('%s is supported: %s', (version, supported) => expect(isSupported(version)).toBe(supported));

it('falls back on the Node that runs, unless it is too old', () => {
  const nowhere = 'no-such-folder';
  expect(chooseNode(nowhere, { version: 'v20.20.0', execPath: 'node20' })).toBe('node20');
  expect(chooseNode(nowhere, { version: 'v18.0.0', execPath: 'node18' })).toBe(null);
});
