import { bgNbd, seeded } from '@perennial/models';
import { expect, it } from 'vitest';
import { openSecondThread, ROWS_FOR_A_THREAD, runTask } from './second-thread.ts';
import { type PredictiveTask, tasks } from './tasks.ts';

const rows = histories(300);
const task: PredictiveTask = {
  model: 'bg-nbd',
  parameters: { r: 0.25, alpha: 31, a: 0.8, b: 2.5 },
  spend: { model: 'gamma-gamma', parameters: { p: 6, q: 4, gamma: 15 } },
  rows,
  options: { horizon: 90, discountRate: 0, draws: [] },
};

it('gives the same to the last bit as this one', async () => {
  const thread = openSecondThread();
  const fit = { model: 'bg-nbd', rows, seed: '1' };
  expect(await Promise.all([thread.run('predictive', task), thread.run('fit', fit)])).toEqual([
    tasks.predictive(task),
    tasks.fit(fit),
  ]);
  await thread.close();
});

it('rejects with the error of the task, and goes on', async () => {
  const thread = openSecondThread();
  await expect(thread.run('predictive', { ...task, model: 'none' })).rejects.toThrow('unknown purchase model: none');
  expect((await thread.run('predictive', task)).probAlive.length).toBe(rows.x.length);
  await thread.close();
});

it('rejects what is still waiting when it is closed', async () => {
  const thread = openSecondThread();
  const left = thread.run('predictive', { ...task, rows: histories(20_000) });
  await Promise.all([expect(left).rejects.toThrow('the second thread has ended'), thread.close()]);
});

it('is not started for few rows', async () => {
  const never = { run: () => Promise.reject(new Error('started')), close: async () => {} };
  expect(rows.x.length).toBeLessThan(ROWS_FOR_A_THREAD);
  await expect(runTask(never, 'predictive', task)).resolves.toBeDefined();
});

/** Distinct histories in their order, drawn from a model. */
function histories(size: number): PredictiveTask['rows'] {
  const random = seeded('histories');
  const drawn = Array.from({ length: size }, () => {
    const T = 100 + Math.floor(random() * 300);
    const { times } = bgNbd.simulate({ r: 0.25, alpha: 31, a: 0.8, b: 2.5 }, T, random);
    const days = [...new Set(times.map(Math.ceil))];
    return { x: days.length, tx: Math.max(0, ...days), T };
  }).sort((a, b) => a.x - b.x || a.T - b.T || a.tx - b.tx);
  const column = (pick: (row: (typeof drawn)[number]) => number) => Int32Array.from(drawn, pick);
  return {
    x: column((d) => d.x),
    tx: column((d) => d.tx),
    T: column((d) => d.T),
    count: new Float64Array(size).fill(1),
  };
}
