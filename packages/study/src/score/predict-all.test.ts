import { bgNbd, distinctSummaries, seeded } from '@perennial/models';
import { expect, it } from 'vitest';
import { openSecondThread, ROWS_FOR_A_THREAD, type SecondThread } from '../tasks/second-thread.ts';
import { tasks } from '../tasks/tasks.ts';
import type { Uncertainty } from '../uncertainty/uncertainty.ts';
import { predictAll } from './predict-all.ts';

const parameters = { r: 0.5, alpha: 20, a: 0.8, b: 2.5 };

it('gives the same whichever thread a part falls to, and nearly what one gives for all rows at once', async () => {
  const summaries = distinctSummaries(customers(90_000));
  const rows = { ...summaries, money: summaries.count, moneySquared: summaries.count };
  expect(rows.x.length).toBeGreaterThan(ROWS_FOR_A_THREAD);
  const task = {
    model: 'bg-nbd',
    parameters,
    spend: { model: 'gamma-gamma', parameters: { p: 6, q: 4, gamma: 15 } },
    rows,
  };
  const options = { horizon: 90, discountRate: 1e-4 };
  const uncertainty = { personalDraws: [] } as unknown as Uncertainty;
  const thread = openSecondThread();
  const dealt = await predictAll(thread, task, options, () => uncertainty);
  await thread.close();
  expect(dealt.uncertainty).toBe(uncertainty);
  const here: SecondThread = { run: async (name, input) => tasks[name](input), close: async () => {} };
  expect(await predictAll(here, task, options, () => uncertainty)).toEqual(dealt);
  const whole = tasks.predictive({ ...task, options: { ...options, draws: [] } });
  for (const name of ['probAlive', 'expectedTransactions', 'discounted', 'ordersVariance'] as const) {
    const farthest = whole[name].reduce((far, value, i) => {
      return Math.max(far, Math.abs(dealt.predictions[name][i]! - value) / Math.max(1e-6, Math.abs(value)));
    }, 0);
    expect([name, farthest < 1e-8]).toEqual([name, true]);
  }
});

function* customers(size: number) {
  const random = seeded('dealt out');
  for (let i = 0; i < size; i++) {
    const T = 100 + Math.floor(random() * 900);
    const days = [...new Set(bgNbd.simulate(parameters, T, random).times.map(Math.ceil))];
    yield { x: days.length, tx: Math.max(0, ...days), T };
  }
}
