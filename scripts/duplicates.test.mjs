import { expect, it } from 'vitest';
import { findDuplicates } from './duplicates.mjs';

const none = { packages: {} };

it('names a package that two workspaces ask for in different ranges', () => {
  const manifests = [
    { path: 'packages/a', manifest: { dependencies: { x: '1.0.0' } } },
    { path: 'packages/b', manifest: { devDependencies: { x: '^1.0.0' } } },
  ];
  expect(findDuplicates(manifests, none)).toEqual([
    'x is asked for in several ranges: 1.0.0 (packages/a), ^1.0.0 (packages/b)',
  ]);
});

it('names a package we would ship in two versions', () => {
  const lock = {
    packages: {
      'node_modules/x': { version: '1.0.0' },
      'node_modules/@y/z/node_modules/x': { version: '2.0.0' },
    },
  };
  expect(findDuplicates([], lock)).toEqual([
    'x is installed in several versions: 1.0.0 (node_modules/x), 2.0.0 (node_modules/@y/z/node_modules/x)',
  ]);
});

it('minds neither what only development needs, nor workspaces, nor one version in two places', () => {
  const lock = {
    packages: {
      'node_modules/x': { version: '1.0.0' },
      'node_modules/y/node_modules/x': { version: '2.0.0', dev: true },
      'node_modules/z/node_modules/x': { version: '1.0.0' },
      'node_modules/@perennial/models': { link: true },
      'packages/models': { version: '0.1.0' },
    },
  };
  expect(findDuplicates([{ path: '.', manifest: { dependencies: { x: '1.0.0' } } }], lock)).toEqual([]);
});
