import { describe, expect, it } from 'vitest';
import { chooseMethod } from './choose.ts';

const pastRate = { method: 'past-rate', title: 'Past rate goes on', loss: 1 };
const pareto = { method: 'pareto-nbd', title: 'Pareto/NBD', loss: 0.5 };
const mbg = { method: 'mbg-nbd', title: 'MBG/NBD', loss: 0.5001 };
const likelihood = (method: string) => ({ 'pareto-nbd': -10, 'mbg-nbd': -11 })[method];

describe('why a method is used', () => {
  it('is its loss where it beats every other', () => {
    const { method, because } = chooseMethod([pareto, pastRate], likelihood);
    expect(method).toBe('pareto-nbd');
    expect(because).toMatchObject({
      code: 'model-best',
      values: { method: { methods: ['pareto-nbd'] }, loss: { share: 0.5 } },
    });
  });

  it('is its fit to all data where others are level with it', () => {
    const { method, because } = chooseMethod([pareto, mbg, pastRate], likelihood);
    expect(method).toBe('pareto-nbd');
    expect(because).toMatchObject({ code: 'model-level', values: { others: { methods: ['mbg-nbd'] } } });
  });

  it('is that no model beats a baseline', () => {
    const { method, because } = chooseMethod([pastRate, { ...pareto, loss: 1.2 }], likelihood);
    expect(method).toBe('past-rate');
    expect(because).toEqual({
      code: 'baseline-best',
      values: {
        method: { methods: ['past-rate'] },
        loss: { share: 1 },
        model: { methods: ['pareto-nbd'] },
        modelLoss: { share: 1.2 },
      },
    });
  });
});
