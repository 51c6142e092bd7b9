import { describe, expect, it } from 'vitest';
import { everybody, readCondition, writeCondition } from './condition-form.ts';
import type { Condition } from './edit-page.ts';

describe('a condition in a form', () => {
  it.each<Condition>([
    {},
    { stage: 'browsing' },
    { stage: { $in: ['active', 'lapsed'] } },
    { value: { $gte: 100 } },
    { value: { $gte: 100, $lt: 250.5 }, priceSensitivity: { $lt: 0.5 } },
    { needs: { $elemMatch: { $eq: 'gift' } }, region: 'PL' },
  ])('%o is read and written as it was', (condition) => {
    expect(writeCondition(readCondition(condition)!)).toEqual(condition);
  });

  it.each<{ readonly condition: Condition }>([
    { condition: { $or: [{ stage: 'new' }, { stage: 'active' }] } },
    { condition: { device: 'mobile' } },
    { condition: { value: { $gt: 100 } } },
    { condition: { value: { $gte: '100' } } },
    { condition: { stage: { $in: ['new'], $nin: ['active'] } } },
    { condition: { stage: { $in: [1] } } },
    { condition: { needs: 'gift' } },
    { condition: { toString: 'x' } },
  ])('$condition asks for more than it can show', ({ condition }) => {
    expect(readCondition(condition)).toBeNull();
  });

  it('asks for nothing at first', () => {
    expect(writeCondition(everybody)).toEqual({});
  });
});
