import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv, ordersOf } from '../../study/test/lifecycle/business.ts';
import { hashes, type TestFolder, testFolder } from '../../study/test/lifecycle/folder.ts';
import { isBuilt, perennial, spawnPerennial } from './spawned.ts';

const orders = ordersOf({ customers: 150, days: 300 });
const run = (...more: readonly string[]) => ['run', ...more, '--workspace', 'workspace', '--horizon', '60d', '--json'];
const quick = (...more: readonly string[]) => run(...more, '--no-backtest');
/** So many cut-offs that the program is still at work when the signal comes. */
const long = (...more: readonly string[]) => run(...more, '--cut-offs', '8');

describe.skipIf(!isBuilt)('a program that is stopped', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = testFolder();
    folder.write('orders.csv', csv(orders));
    folder.write('early.csv', csv(orders.filter(({ day }) => day < '2023-08-01')));
  });
  afterEach(() => folder.remove());

  const isHealthy = async () => {
    const { code, out } = await perennial(folder.path, 'doctor', '--workspace', 'workspace', '--json');
    const wrong = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; ok: boolean })
      // What the machine has to spare is not what is asked here.
      .filter(({ name, ok }) => !ok && name !== 'disk' && name !== 'memory');
    return { code, wrong };
  };
  const recordOf = (out: string) => JSON.parse(out) as { run: number; base: { orders: number } };

  it('by Ctrl-C in its first run leaves nothing behind, and the next run works', async () => {
    const first = spawnPerennial(folder.path, ...long('orders.csv'));
    await first.after('import');
    first.process.kill('SIGINT');
    const { code, out, words } = await first.ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(words).toContain('Stopping; nothing will have changed.');
    expect(words).toContain('perennial: stopped before it was finished\n  what to do: Nothing was changed');
    expect(existsSync(folder.workspace)).toBe(false);
    const next = await perennial(folder.path, ...quick('orders.csv'));
    expect(recordOf(next.out)).toMatchObject({ run: 1, base: { orders: orders.length } });
  });

  it.each(['import', 'fit', 'backtest'])('by Ctrl-C after %s leaves the workspace byte for byte', async (step) => {
    await perennial(folder.path, ...quick('early.csv'));
    const before = hashes(folder.workspace);
    const second = spawnPerennial(folder.path, ...long('orders.csv'));
    await second.after(step);
    second.process.kill('SIGINT');
    expect((await second.ended).code).toBe(1);
    expect(hashes(folder.workspace)).toEqual(before);
  });

  it('by kill -9 loses the run and nothing else', async () => {
    const first = spawnPerennial(folder.path, ...long('orders.csv'));
    await first.after('summarise');
    first.process.kill('SIGKILL');
    expect((await first.ended).code).toBeNull();
    const early = await perennial(folder.path, ...quick('early.csv'));
    expect(recordOf(early.out).run).toBe(1);
    const second = spawnPerennial(folder.path, ...long('orders.csv'));
    await second.after('fit');
    second.process.kill('SIGKILL');
    await second.ended;
    expect(await isHealthy()).toEqual({ code: 0, wrong: [] });
    const next = await perennial(folder.path, ...quick('orders.csv'));
    expect(recordOf(next.out)).toMatchObject({ run: 2, base: { orders: orders.length } });
    expect(await isHealthy()).toEqual({ code: 0, wrong: [] });
  });

  it('holds its workspace alone: a second program is refused and disturbs nothing', async () => {
    const first = spawnPerennial(folder.path, ...quick('orders.csv'));
    await first.after('import');
    first.process.kill('SIGSTOP');
    const second = await perennial(folder.path, ...quick('orders.csv'));
    expect(second.code).toBe(1);
    expect(second.words).toContain('perennial: another program has the workspace open');
    expect(second.words).toContain('what to do: Wait until it has finished');
    await expect(folder.run({ files: ['orders.csv'] })).rejects.toMatchObject({ code: 'workspace-in-use' });
    first.process.kill('SIGCONT');
    const { code, out } = await first.ended;
    expect(code).toBe(0);
    expect(recordOf(out).run).toBe(1);
    expect(await isHealthy()).toEqual({ code: 0, wrong: [] });
  });
});
