import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkCircles } from './check-circles.mjs';
import { findDuplicates } from './duplicates.mjs';
import { checkSource } from './layers.mjs';
import { root } from './repository.mjs';

/** Everything wrong with how the packages of a checkout, their folders and their files depend on each other and on the outside, one sentence each. */
export async function checkDependencies(folder) {
  const packages = readdirSync(join(folder, 'packages')).filter((name) =>
    existsSync(join(folder, 'packages', name, 'package.json')),
  );
  const directions = packages.flatMap((name) =>
    sourceFiles(join(folder, 'packages', name)).flatMap((file) =>
      checkSource(name, relative(folder, file), readFileSync(file, 'utf8')),
    ),
  );
  const circles = await Promise.all(packages.map((name) => checkCircles(join(folder, 'packages', name))));
  const manifests = ['.', ...packages.map((name) => join('packages', name))].map((path) => ({
    path,
    manifest: readJson(join(folder, path, 'package.json')),
  }));
  return [...directions, ...circles.flat(), ...findDuplicates(manifests, readJson(join(folder, 'package-lock.json')))];
}

function sourceFiles(folder) {
  return ['src', 'test']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path, { recursive: true })
        .map(String)
        .filter((name) => /\.(ts|tsx|mts|js|mjs)$/.test(name))
        .sort()
        .map((name) => join(path, name)),
    );
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = await checkDependencies(root);
  for (const problem of problems) console.error(problem);
  console.error(problems.length === 0 ? 'Dependencies: in order.' : `Dependencies: ${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
