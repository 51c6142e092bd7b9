import fc from 'fast-check';
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
  const low = { value: { $lt: 50 } };
  const high = { value: { $gte: 50 } };
  const unmet: Condition[] = [
    ...[{ $lt: 50 }, { $lte: 50 }, { $gte: 0 }, { $gt: -1 }, { $gte: 0, $lt: 50 }, { $not: { $gte: 50 } }].map(
      (value) => ({ value }),
    ),
    ...[20, { $eq: 20 }, { $ne: 50 }, { $in: [20] }, { $nin: [50] }, { $not: { $not: { $lt: 50 } } }].map((value) => ({
      value,
    })),
    { $not: high },
    { $not: { $not: low } },
    { $nor: [high, { stage: 'active' }] },
    { $and: [low] },
    { $or: [low, { stage: 'active' }] },
    { $not: { $and: [high, { stage: 'anonymous' }] } },
    { $not: { $or: [high, { stage: 'active' }] } },
    { $or: [{ $not: high }, { stage: 'active' }] },
    { stage: 'anonymous', $not: high },
  ];

  it.each(unmet)('makes what asks for it unknown, and that does not hold: %j', (condition) => {
    expect(holdsOfVisitor(condition, { value: null, stage: 'anonymous' })).toBe(false);
    expect(holdsOfVisitor(condition, { stage: 'anonymous' })).toBe(false);
    expect(holdsOfVisitor(condition, { value: 20, stage: 'anonymous' })).toBe(true);
  });

  const met: Condition[] = [
    { value: { $exists: false } },
    { value: null },
    { value: { $eq: null } },
    { $not: { value: { $exists: true } } },
    { $or: [high, { stage: 'anonymous' }] },
    { $or: [{ $not: high }, { value: { $exists: false } }] },
    // Whatever the value is, this is false within.
    { $not: { $and: [high, { stage: 'active' }] } },
    { $nor: [{ $and: [high, { stage: 'active' }] }] },
  ];

  it.each(met)('leaves what does not depend on it, and can be asked for: %j', (condition) => {
    expect(holdsOfVisitor(condition, { value: null, stage: 'anonymous' })).toBe(true);
  });

  it('is 0 to GrowthBook, where a negation holds of what is missing, and so are other figures of a visitor', () => {
    expect(holds(low, { value: null })).toBe(true);
    expect(holds({ $not: high }, {})).toBe(true);
    expect(holdsOfVisitor({ priceSensitivity: { $lt: 0.5 } }, { priceSensitivity: null })).toBe(true);
    expect(holdsOfVisitor({ $not: { orders: { $gte: 2 } } }, { value: null })).toBe(true);
  });

  it('follows the logic of three values: a condition and its negation never hold both, and hold neither where nothing is known', () => {
    const leaf = fc.constantFrom<Condition>(low, high, { value: { $ne: 7 } }, { stage: 'active' }, { stage: 'new' });
    const conditions = fc.letrec<{ whole: Condition }>((tie) => ({
      whole: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({ $not: tie('whole') }),
        fc.record({ $and: fc.array(tie('whole'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ $or: fc.array(tie('whole'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ $nor: fc.array(tie('whole'), { minLength: 1, maxLength: 3 }) }),
      ),
    })).whole;
    fc.assert(
      fc.property(conditions, (condition) => {
        const visitor = { value: null, stage: 'new' };
        const isMet = holdsOfVisitor(condition, visitor);
        expect(isMet && holdsOfVisitor({ $not: condition }, visitor)).toBe(false);
        // What holds whatever the value is holds of every value.
        for (const value of [0, 7, 49, 50, 1e6])
          if (isMet) expect(holdsOfVisitor(condition, { ...visitor, value })).toBe(true);
      }),
    );
  });
});
