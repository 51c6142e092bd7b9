import { describe, expect, it } from 'vitest';
import type { Attributes, Condition, SavedGroups } from '../src/conditions/condition.ts';
import { holds } from '../src/conditions/holds.ts';
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
