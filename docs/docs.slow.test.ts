import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageFolder } from './begin-page.ts';
import { type Block, blocksOf } from './blocks.ts';
import { isShownBy, seen } from './output.ts';
import { type Outcome, runShell, runTypeScript } from './run-block.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const isBuilt = existsSync(join(root, 'packages', 'cli', 'dist', 'main.js'));
const pages = [
  ...['README.md'].filter((name) => existsSync(join(root, name))),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

const folder = new PageFolder();
afterAll(() => folder.remove());

/** Every code block of a page runs, in order and in one folder, and prints what the page shows. */
describe.skipIf(!isBuilt).each(pages)('%s', (page) => {
  beforeAll(() => folder.empty());
  const blocks = blocksOf(readFileSync(join(root, page), 'utf8'));
  const runnable = blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const shown = next?.language === 'text' && next.follows ? next : null;
    return isRunnable(block) ? [{ block, shown, name: `line ${block.line}: ${block.code.split('\n', 1)[0]}` }] : [];
  });

  it.each(runnable)('$name', async ({ block, shown }) => {
    const { status, text } = await run(block, block === runnable[0]?.block);
    const printed = seen(text);
    expect({ status, printed: status === 0 ? '' : printed }).toEqual({ status: 0, printed: '' });
    if (shown && !isShownBy(printed, shown.code)) expect(printed).toBe(shown.code);
  });

  it('has only blocks of a kind that is known', () => {
    const known = ['sh', 'ts', 'html', 'text', 'json', 'sql', 'csv', 'yaml', 'python', 'properties'];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  });
});

function isRunnable({ language, marks }: Block): boolean {
  return (language === 'sh' || language === 'ts') && !marks.includes('not-run');
}

function run(block: Block, isFirst: boolean): Outcome | Promise<Outcome> {
  if (block.language === 'ts') return runTypeScript(block, folder.path);
  return isFirst ? folder.runFirst(block) : runShell(block, folder.path);
}
