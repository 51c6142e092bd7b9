import { describe, expect, it } from 'vitest';
import { afterEvent, joined, newcomer } from './behaviour.ts';
import { remedyEvents } from './remedies.ts';

const given = (id: string, at: number, cost = 5) => ({
  type: 'remedy' as const,
  event: remedyEvents.given,
  at,
  properties: { id, remedy: 'voucher', cost, by: 'key:desk' },
  traits: {},
});
const takenBack = (id: string, at: number) => ({ ...given(id, at), event: remedyEvents.takenBack });

describe('a remedy', () => {
  it('is kept with its cost, when, and by whom, and is nothing that the visitor did', () => {
    const before = newcomer(1);
    const after = afterEvent(before, given('a', 9));
    expect(after.remedies).toEqual([{ id: 'a', remedy: 'voucher', at: 9, cost: 5, by: 'key:desk' }]);
    expect({ ...after, remedies: null }).toEqual(before);
  });

  it('is told once by its id, and can be taken back', () => {
    const twice = [given('a', 9), given('a', 12, 70), given('b', 10)].reduce(afterEvent, newcomer(1));
    expect(twice.remedies?.map(({ id, cost }) => [id, cost])).toEqual([
      ['b', 5],
      ['a', 5],
    ]);
    expect(afterEvent(twice, takenBack('b', 13)).remedies?.map(({ id }) => id)).toEqual(['a']);
    expect(afterEvent(afterEvent(newcomer(1), given('a', 9)), takenBack('a', 10)).remedies).toBeNull();
  });

  it('goes along where two names turn out to be one person', () => {
    const one = afterEvent(newcomer(1), given('a', 9));
    const other = afterEvent(newcomer(2), given('b', 12));
    expect(joined(one, other).remedies?.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
