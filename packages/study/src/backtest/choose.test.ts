import { describe, expect, it } from 'vitest';
import type { MethodScore } from '../record/backtest.ts';
import { chooseMethod } from './choose.ts';

const scored = (method: string, score: number | null, isOneSided = false, logScore = score): MethodScore => ({
  method,
  title: method,
  logScore,
  rankedProbability: 0.7,
  misses: [0.1, -0.1],
  totalError: 0.1,
  bias: 0,
  isOneSided,
  score,
});
const pastRate = scored('past-rate', null);
const likelihood = (method: string) => ({ 'pareto-nbd': -10, 'mbg-nbd': -11, nbd: -9 })[method];

describe('why a method is used', () => {
  it('is its score where it beats every other', () => {
    const { method, because } = chooseMethod([scored('pareto-nbd', 1), scored('mbg-nbd', 1.1), pastRate], likelihood);
    expect(method).toBe('pareto-nbd');
    expect(because).toMatchObject({ code: 'model-best', values: { score: { decimal: 1 } } });
  });

  it('is its fit to all data where others are level with it', () => {
    const { method, because } = chooseMethod([scored('mbg-nbd', 1), scored('pareto-nbd', 1.01), pastRate], likelihood);
    expect(method).toBe('pareto-nbd');
    expect(because).toMatchObject({ code: 'model-level', values: { others: { methods: ['mbg-nbd'] } } });
  });

  it('is not that of a model that always errs to one side, while another does not', () => {
    const nbd = scored('nbd', 0.8, true);
    expect(chooseMethod([nbd, scored('mbg-nbd', 1)], likelihood).method).toBe('mbg-nbd');
    expect(chooseMethod([nbd, scored('mbg-nbd', 1, true)], likelihood).method).toBe('nbd');
  });

  it('is not a lucky total, where another tells single customers better', () => {
    const scores = [scored('mbg-nbd', 1, false, 0.8), scored('pareto-nbd', 1.3, false, 0.75)];
    expect(chooseMethod(scores, () => undefined).method).toBe('pareto-nbd');
    expect(chooseMethod([scored('mbg-nbd', 1, false, 0.76), scores[1]!], () => undefined).method).toBe('mbg-nbd');
  });

  it('is that customers stop, where nothing else tells', () => {
    expect(chooseMethod([scored('nbd', 1), scored('mbg-nbd', 1.01)], likelihood).method).toBe('mbg-nbd');
  });
});
