import type { Policy } from '../experience/schema.ts';
import { type Candidates, type Choice, certain, sameForAll } from './choice.ts';

/** A fixed split: variants by their weights. Those who may not be shown a variant are divided among the others as these stand to each other. */
export function split(policy: Extract<Policy, { kind: 'split' }>, candidates: Candidates): Choice {
  return sameForAll(candidates, 'split', () => {
    const weights = candidates.names.map((name) => (Object.hasOwn(policy.weights, name) ? policy.weights[name]! : 0));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const because = { code: 'decision.split', values: {} } as const;
    return { chances: sum > 0 ? weights.map((weight) => weight / sum) : certain(0, weights.length), because };
  });
}
