import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestFolder, testFolder } from '../../study/test/lifecycle/folder.ts';
import { english } from '../../words/test/english.ts';
import { textWidth } from '../src/terminal/text-width.ts';
import { isBuilt, perennial } from './spawned.ts';

/** What is no sentence: commands, options with their values, files with what stands in them, names of reports. */
const TYPED =
  /^ {2}(customers|first-orders) (?= )|perennial [-\w .]+|--[-\w]+( keep| single| ignore)?|\S*\.(csv|json|parquet|html)\b.*/g;

describe.skipIf(!isBuilt)('the program', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    await perennial(folder.path, 'demo', '--customers', '300', '--quiet');
  });
  afterAll(() => folder.remove());

  it.each(['zh', 'pl'] as const)('speaks %s alone, in 80 columns', async (language) => {
    const said: string[] = [];
    const ask = async (...args: readonly string[]) => {
      const { code, out, words } = await perennial(folder.path, ...args, '--workspace', language, '--lang', language);
      said.push(...`${out}\n${words}`.split('\n'));
      return code;
    };
    const quick = ['--horizon', '90d', '--cut-offs', '1'];
    expect(await ask('run', 'demo/orders.csv', ...quick)).toBe(0);
    expect(await ask('run', '--horizon', '60d', '--no-backtest', '--as-of', '2025-06-30')).toBe(0);
    expect(await ask('backtest', ...quick)).toBe(0);
    expect(await ask('score', '--limit', '3')).toBe(0);
    expect(await ask('doctor')).toBe(0);
    expect(await ask('report', '--list')).toBe(0);
    expect(await ask('report', 'summary')).toBe(0);
    expect(await ask('score', 'nobody')).toBe(2);
    expect(await ask('run', 'nowhere.csv', '--currency', 'euro')).toBe(2);
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((line) => english.test(line.replaceAll(TYPED, '')))).toEqual([]);
    expect(said.filter((line) => textWidth(line) > 80 && !line.includes('/'))).toEqual([]);
  });
});
