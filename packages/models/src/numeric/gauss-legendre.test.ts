import { describe, expect, it } from 'vitest';
import { gaussLegendre, integrateLogConcave, momentLogConcave } from './gauss-legendre.ts';

describe('gaussLegendre', () => {
  it('has the three classical nodes (1 ± √(3/5)) / 2 and weights 5/18, 8/18, 5/18', () => {
    const { nodes, weights } = gaussLegendre(3);
    const offset = Math.sqrt(3 / 5) / 2;
    [0.5 - offset, 0.5, 0.5 + offset].forEach((node, i) => {
      expect(nodes[i]).toBeCloseTo(node, 14);
    });
    [5 / 18, 8 / 18, 5 / 18].forEach((weight, i) => {
      expect(weights[i]).toBeCloseTo(weight, 14);
    });
  });

  it.each([1, 2, 7, 16, 64, 301])('of %d nodes is exact for powers up to 2n − 1', (n) => {
    const { nodes, weights } = gaussLegendre(n);
    for (const power of [0, 1, n, 2 * n - 1]) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += weights[i]! * nodes[i]! ** power;
      expect(sum * (power + 1)).toBeCloseTo(1, 12);
    }
  });
});

describe('integrateLogConcave', () => {
  it.each([0.01, 1, 30, 5000])('integrates the exponential of rate %d over a long range', (rate) => {
    const integral = integrateLogConcave(
      (v) => Math.exp(-rate * v),
      0,
      1e5,
      () => rate,
      1000,
    );
    expect(integral * rate).toBeCloseTo(1, 13);
  });

  it('finds a bell away from its start', () => {
    const bell = integrateLogConcave(
      (v) => Math.exp(-((v - 20) ** 2) / 2),
      0,
      100,
      (v) => Math.abs(v - 20),
      1,
    );
    expect(bell).toBeCloseTo(Math.sqrt(2 * Math.PI), 13);
  });
});

describe('momentLogConcave', () => {
  it.each([0.01, 1, 30, 5000])('gives an exponential of rate %d its mean', (rate) => {
    const { mass, moment } = momentLogConcave(
      (v) => Math.exp(-rate * v),
      (v) => v,
      0,
      1e5,
      () => rate,
      1000,
    );
    expect(mass * rate).toBeCloseTo(1, 13);
    expect((moment / mass) * rate).toBeCloseTo(1, 13);
  });

  it('goes on for as long as the moment counts', () => {
    const { mass, moment } = momentLogConcave(
      (v) => Math.exp(-v),
      (v) => Math.exp(0.9 * v),
      0,
      700,
      () => 1,
      10,
    );
    expect(mass).toBeCloseTo(1, 13);
    expect(moment).toBeCloseTo(10, 12);
  });
});
