import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coarseRows } from './coarse-rows.ts';
import { distinctSummaries } from './distinct-summaries.ts';

const customer = fc
  .tuple(fc.nat(4), fc.nat(40), fc.nat(40))
  .map(([x, tx, more]) => ({ x, tx: x === 0 ? 0 : tx, T: tx + more }));
const customers = fc.array(customer, { maxLength: 60 });

it('is what rounding each customer would have given', () => {
  fc.assert(
    fc.property(customers, fc.integer({ min: 1, max: 9 }), (all, step) => {
      const rounded = all.map(({ x, tx, T }) => ({ x, tx: Math.round(tx / step), T: Math.round(T / step) }));
      expect(coarseRows(distinctSummaries(all), step)).toEqual(distinctSummaries(rounded));
    }),
    { numRuns: 200, seed: 5 },
  );
});
