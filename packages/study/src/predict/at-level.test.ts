import { bgNbd, nbd, operationalTime, type PurchaseModel, paretoNbd } from '@perennial/models';
import { expect, it } from 'vitest';
import { atLevel } from './at-level.ts';

const n = 40;
const rows = {
  x: Int32Array.from({ length: n }, (_, i) => i % 7).sort(),
  tx: Int32Array.from({ length: n }, (_, i) => (i < 6 ? 0 : 40 + i)),
  T: new Int32Array(n).fill(200),
  count: new Float64Array(n).fill(3),
};
const parameters = { r: 0.7, alpha: 50, a: 0.9, b: 2.5, s: 0.7, beta: 90 };
const time = operationalTime({ asOf: 20_000, season: null, pace: 1 });

it.each<[PurchaseModel, number]>([
  [paretoNbd as PurchaseModel, -0.1],
  [bgNbd as PurchaseModel, 0.25],
  [nbd as PurchaseModel, -0.4],
])('brings a total to the level asked for, by the pace of the time to come: %#', (model, level) => {
  const total = (horizon: number) =>
    model
      .predict(parameters, rows, { horizon, discountRate: 0 })
      .expectedTransactions.reduce((sum, each, i) => sum + each * rows.count[i]!, 0);
  const levelled = atLevel(model, parameters, rows as never, time, 180, level);
  expect(levelled.level).toBeCloseTo(level, 4);
  expect(Math.log(total(levelled.time.ahead(180)) / total(180))).toBeCloseTo(level, 4);
  // The past stays as it was.
  expect(levelled.time.since(50)).toBe(50);
});

it('goes as far as customers do, and tells how far', () => {
  const shortLived = { ...parameters, s: 3, beta: 5 };
  const { level, time: reached } = atLevel(paretoNbd as PurchaseModel, shortLived, rows as never, time, 365, 3);
  expect(level).toBeLessThan(1);
  expect(Number.isFinite(reached.ahead(365))).toBe(true);
});
