import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNodes, massAtNodes } from './count-nodes.ts';

describe('countNodes', () => {
  it('keeps every count up to 24 and the largest, and few between', () => {
    const nodes = [...countNodes(6.25, 10, 10_000)];
    expect(nodes.slice(0, 24)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    expect(nodes.at(-1)).toBe(10_000);
    expect(nodes.length).toBeLessThan(80);
    expect([...countNodes(6.25, 10, 3)]).toEqual([1, 2, 3]);
    expect([...countNodes(6.25, 10, 0)]).toEqual([1]);
  });
});

describe('massAtNodes', () => {
  it('keeps the mass and the first three moments of the counts', () => {
    const shape = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), shape, shape, (n, p, order) => {
        const nodes = countNodes(p, order, 3000);
        const mass = massAtNodes(new Float64Array(3001).fill(1, n, n + 1), nodes, new Float64Array(nodes.length));
        for (const power of [0, 1, 2, 3]) {
          const moment = mass.reduce((sum, weight, k) => sum + weight * (nodes[k]! / n) ** power, 0);
          expect(moment).toBeCloseTo(1, 9);
        }
      }),
      { seed: 1 },
    );
  });

  it('puts counts beyond the last node on it and leaves out the count of none', () => {
    const nodes = Int32Array.of(1, 2);
    expect([...massAtNodes(Float64Array.of(0.1, 0.2, 0.3, 0.4), nodes, new Float64Array(2))]).toEqual([0.2, 0.7]);
  });
});
