import { describe, expect, it } from 'vitest';
import type { Attributes, Condition, SavedGroups } from '../src/conditions/condition.ts';
import { holds, holdsOfVisitor } from '../src/conditions/holds.ts';
import { hasConformance, sharedCases } from './conformance.ts';

type Case = [name: string, condition: Condition, attributes: Attributes, isMet: boolean, groups?: SavedGroups];

describe.runIf(hasConformance)('conditions as in the shared cases', () => {
  it.each(sharedCases<Case>('evalCondition'))('%s', (_, condition, attributes, isMet, groups) => {
    expect(holds(condition, attributes, groups)).toBe(isMet);
  });
});

it('does not take what every object has for an attribute', () => {
  expect(holds({ 'constructor.name': 'Object' }, {})).toBe(false);
  expect(holds({ toString: { $exists: true } }, {})).toBe(false);
});

describe('the value of a visitor that is not known', () => {
  const sizes: Condition[] = [
    ...[{ $lt: 50 }, { $lte: 50 }, { $gte: 0 }, { $gt: -1 }, { $gte: 0, $lt: 50 }, { $not: { $gte: 50 } }].map(
      (value) => ({
        value,
      }),
    ),
    { $and: [{ value: { $lt: 50 } }] },
    { $or: [{ value: { $lt: 50 } }, { stage: 'active' }] },
  ];

  it.each(sizes)('is neither low nor high: %j', (condition) => {
    expect(holdsOfVisitor(condition, { value: null, stage: 'anonymous' })).toBe(false);
    expect(holdsOfVisitor(condition, { value: 20, stage: 'anonymous' })).toBe(true);
  });

  it('can be asked for, is among those who are not of high value, and is 0 to GrowthBook', () => {
    const visitor = { value: null };
    expect(holdsOfVisitor({ value: { $exists: false } }, visitor)).toBe(true);
    expect(holdsOfVisitor({ $not: { value: { $gte: 50 } } }, visitor)).toBe(true);
    expect(holds({ value: { $lt: 50 } }, visitor)).toBe(true);
    expect(holdsOfVisitor({ priceSensitivity: { $lt: 0.5 } }, { priceSensitivity: null })).toBe(true);
  });
});
