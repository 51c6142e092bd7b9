import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const at = (path: string) => new URL(`../../../${path}`, import.meta.url);
const manifest = (path: string): Manifest => JSON.parse(readFileSync(at(path), 'utf8'));

/** The packages that the files of a folder import. */
function imported(folder: string): string[] {
  const files = readdirSync(at(folder), { recursive: true }).map(String);
  const texts = files
    .filter((name) => /\.(mjs|tsx?)$/.test(name))
    .map((name) => readFileSync(at(`${folder}/${name}`), 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/\bfrom '([^'.][^']*)'/g)].map(([, name = '']) => name));
  const packages = names.filter((name) => !name.startsWith('node:'));
  return [
    ...new Set(
      packages.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ].sort();
}

it('asks for what the shop of React imports, in the versions that it is tested with', () => {
  const { dependencies } = manifest('examples/react-shop/package.json');
  // JSX imports react without saying so.
  expect(Object.keys(dependencies)).toEqual([...imported('examples/react-shop'), 'react'].sort());
  const { '@perennial/sdk': sdk, ...others } = dependencies;
  expect(sdk).toBe(`file:perennial-sdk-${manifest('packages/sdk/package.json').version}.tgz`);
  const installed = Object.keys(others).map((name) => [name, manifest(`node_modules/${name}/package.json`).version]);
  expect(others).toEqual(Object.fromEntries(installed));
});

it('packs an SDK that needs no other package', () => {
  expect(manifest('packages/sdk/package.json').dependencies).toEqual({});
  expect(imported('packages/sdk/src')).toEqual([]);
});
