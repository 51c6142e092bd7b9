import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const RECIPE = 'recipe.txt';

/** Where downloads are kept between runs, outside the repository. */
export function cacheFolder({ PERENNIAL_CACHE, XDG_CACHE_HOME }, home) {
  return PERENNIAL_CACHE || join(XDG_CACHE_HOME || join(home, '.cache'), 'perennial');
}

/** Whether a folder was made, to its end, from this recipe. */
export function isComplete(folder, recipe) {
  const file = join(folder, RECIPE);
  return existsSync(file) && readFileSync(file, 'utf8') === recipe;
}

/**
 * Makes a folder that is there whole or not at all: `fill(partial)` works under another name, which becomes the folder's at the
 * end. What killed runs left behind goes first, and so does a folder made from another recipe.
 */
export async function makeWhole(folder, recipe, fill, { pid = process.pid, isAlive = isRunning } = {}) {
  if (isComplete(folder, recipe)) return;
  mkdirSync(dirname(folder), { recursive: true });
  removeLeftovers(folder, isAlive);
  const partial = `${folder}.partial-${pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  try {
    await fill(partial);
    writeFileSync(join(partial, RECIPE), recipe);
    // Another process may have come first.
    if (isComplete(folder, recipe)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function removeLeftovers(folder, isAlive) {
  const start = `${basename(folder)}.partial-`;
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(start) && !isAlive(Number(name.slice(start.length))))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
