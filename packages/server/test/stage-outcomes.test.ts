import { describe, expect, it } from 'vitest';
import type { Judged } from '../src/live/read-out/measured.ts';
import { stageOutcomes } from '../src/live/read-out/stage-outcomes.ts';

/** So many of a stage, of whom one figure was forecast and another one is now; each has brought what is forecast now, and a bit that differs. */
function people(stage: string, count: number, now: number, then?: number): readonly Judged[] {
  return Array.from({ length: count }, (_, i) => {
    const visitor = { id: `${i}`, stage, ...(then !== undefined && { value: { expected: then + (i % 2) } }) };
    return { person: { visitor }, figures: { value: now + (i % 5), predicted: now } } as unknown as Judged;
  });
}

const options = { relativeError: 0, isPredicted: true };

describe('a read-out by stage', () => {
  const control = [...people('active', 40, 30, 50), ...people('new', 100, 2), ...people('lapsed', 10, 4, 4)];
  const treated = [...people('active', 60, 40, 50), ...people('new', 100, 2), ...people('lapsed', 90, 8, 4)];
  const [fresh, active, lapsed, ...others] = stageOutcomes({ control, treated }, options);

  it('has the value of those who were held out and of those who were not, in the order of stages', () => {
    expect([fresh, active, lapsed].map((each) => each!.stage)).toEqual(['new', 'active', 'lapsed']);
    expect(others).toEqual([]);
    expect(active!.people).toEqual({ control: 40, treated: 60 });
    expect(active!.value.comparison!.difference).toBeCloseTo(10, 9);
    expect(active!.value.comparison!.low95).toBeGreaterThan(0);
    expect(active!.adjustedPValue).toBeLessThan(0.05);
    expect(fresh!.adjustedPValue).toBe(1);
  });

  it('compares nothing where a group has fewer than 30 people', () => {
    expect(lapsed).toMatchObject({ people: { control: 10, treated: 90 }, adjustedPValue: null });
    expect(lapsed!.value).toMatchObject({ control: 6, treated: 10, comparison: null });
  });

  it('has what was forecast of customers then and is now, also of those to whom nothing was done', () => {
    // Of both less is expected than then: the holdout shows that it is not the page that does it, but that the page keeps a part.
    expect(active!.control).toEqual({ people: 40, before: 50.5, after: 30 });
    expect(active!.treated).toEqual({ people: 60, before: 50.5, after: 40 });
    // Who has not ordered was forecast as a visitor, which is something else.
    expect([fresh!.control, fresh!.treated]).toEqual([null, null]);
    const [unpredicted] = stageOutcomes(
      { control: people('active', 5, 1, 1), treated: [] },
      { ...options, isPredicted: false },
    );
    expect(unpredicted!.control).toBeNull();
  });

  it('holds the level for all stages together', () => {
    const near = (name: string) => [people(name, 40, 10, 1), people(name, 40, 10.7, 1)] as const;
    const [one, other] = [near('active'), near('lapsed')];
    const [alone] = stageOutcomes({ control: one[0], treated: one[1] }, options);
    expect(alone!.adjustedPValue).toBeLessThan(0.05);
    const both = stageOutcomes({ control: [...one[0], ...other[0]], treated: [...one[1], ...other[1]] }, options);
    for (const each of both) expect(each.adjustedPValue).toBeCloseTo(2 * alone!.adjustedPValue!, 9);
  });
});
