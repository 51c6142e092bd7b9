import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from './build-page.mjs';
import { seconds } from './install.mjs';
import { runProcess } from './run-process.mjs';

/**
 * Compiles what changed (nothing, in a tenth of a second, where nothing did). Says so only where it takes a while.
 * project: what to build with all it needs. Resolves to the compiler's exit code.
 */
export async function build(root, node, project = 'packages/cli') {
  const started = Date.now();
  let said = false;
  const say = () => {
    said = true;
    console.error('Building …');
  };
  const timer = setTimeout(say, 1000);
  if (!existsSync(join(root, 'packages', 'cli', 'dist', 'main.js'))) say();
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const compiled = await runProcess(node, [tsc, '-b', project], { cwd: root, stdio: ['ignore', 2, 2] });
  if (compiled !== 0) console.error('perennial: the sources do not compile\n  what to do: see the errors above');
  const code = compiled === 0 ? await buildPage(root, node) : compiled;
  clearTimeout(timer);
  if (code === 0 && said) console.error(`Built in ${seconds(started)}.`);
  return code;
}
