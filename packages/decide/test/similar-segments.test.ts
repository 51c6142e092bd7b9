import { describe, expect, it } from 'vitest';
import { neighboursOf, visitorsWhere } from '../src/segments/neighbours.ts';
import { similarSegments } from '../src/segments/similar-segments.ts';
import { stateDistances } from '../src/segments/state-distance.ts';
import type { Visitor } from '../src/visitor/visitor.ts';

/** So many visitors, each of the state that its number makes. */
function visitors(people: number, state: (i: number) => Partial<Visitor>): readonly Visitor[] {
  return Array.from({ length: people }, (_, i) => ({ id: `${i}`, consents: true, ...state(i) }));
}

const worth = (expected: number) => ({ value: { expected } });

describe('the segments next to one', () => {
  it('are the other stages and devices that visitors have, with all else that is asked', () => {
    const stages = ['active', 'lapsed', 'first order'];
    const all = visitors(90, (i) => ({
      stage: stages[i % 3]!,
      attributes: { device: i % 2 ? 'mobile' : 'desktop' },
      ...worth(i),
    }));
    const when = { stage: 'active', device: 'mobile', value: { $gte: 30 } };
    const found = neighboursOf(when, all).map((each) => each.when);
    expect(found).toContainEqual({ ...when, stage: 'first order' });
    expect(found).toContainEqual({ ...when, stage: 'lapsed' });
    expect(found).toContainEqual({ ...when, device: 'desktop' });
    for (const each of found)
      expect(visitorsWhere(each, all).filter((visitor) => visitorsWhere(when, all).includes(visitor))).toEqual([]);
  });

  it('are of a range the people right below and right above it, as many as are in it', () => {
    const all = visitors(100, (i) => worth(i + 0.5));
    const [below, above, ...others] = neighboursOf({ value: { $gte: 40, $lt: 50 } }, all);
    expect(below!.when).toEqual({ value: { $gte: 30.5, $lt: 40 } });
    expect(above!.when).toEqual({ value: { $gte: 50, $lt: 60.5 } });
    for (const { when } of [below!, above!]) expect(visitorsWhere(when, all)).toHaveLength(10);
    expect(others).toEqual([]);
    expect(neighboursOf({ value: { $gt: 89.5 } }, all)).toEqual([
      { dimension: 'value', when: { value: { $gte: 80.5, $lte: 89.5 } } },
    ]);
  });

  it('are of a need those of another one who do not have it', () => {
    const all = visitors(60, (i) => ({ needs: [['gift'], ['gift', 'beans'], ['beans']][i % 3]! }));
    const [only, ...others] = neighboursOf({ needs: { $elemMatch: { $eq: 'gift' } } }, all);
    expect(visitorsWhere(only!.when, all)).toHaveLength(20);
    expect(others).toEqual([]);
  });

  it.each([[{ orders: { $gt: 3 } }], [{ $or: [{ stage: 'new' }] }], [{ stage: { $regex: 'a' } }], [{ value: null }]])(
    'are none where nothing has a next one: %j',
    (when) => {
      expect(
        neighboursOf(
          when,
          visitors(60, (i) => ({ stage: 'new', ...worth(i) })),
        ),
      ).toEqual([]);
    },
  );
});

describe('the distance of two groups', () => {
  it('is the standardised mean difference of a figure, less what chance makes of it', () => {
    const [one, other] = [visitors(200, (i) => worth(i % 2)), visitors(200, (i) => worth(1 + (i % 2)))];
    // Values 0, 1 and 1, 2: a mean of 1, a variance of 0.5, and means 1 apart.
    const [found] = stateDistances(one, other, [...one, ...other]);
    expect(found).toEqual({ dimension: 'value', distance: expect.closeTo(Math.sqrt(1 / 0.5 - 2 / 200), 9) });
  });

  it('is of two kinds that of a figure of 0 and 1', () => {
    const stages = (active: number) => visitors(100, (i) => ({ stage: i < active ? 'active' : 'lapsed' }));
    const [one, other] = [stages(30), stages(70)];
    const [found] = stateDistances(one, other, [...one, ...other]);
    expect(found!.distance).toBeCloseTo(Math.sqrt(0.4 ** 2 / 0.25 - 2 / 100), 9);
  });

  it('is nothing where groups of the same kind differ by chance alone', () => {
    const sources = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const drawn = (start: number) => visitors(40, (i) => ({ attributes: { source: sources[(start + i * i) % 8]! } }));
    const [one, other] = [drawn(0), drawn(3)];
    const all = [...one, ...other, ...visitors(400, (i) => ({ attributes: { source: sources[i % 8]! } }))];
    for (const { distance } of stateDistances(one, one, all)) expect(distance).toBe(0);
    expect(stateDistances(one, other, all).map(({ dimension }) => dimension)).toEqual(['source']);
  });
});

describe('segments like one', () => {
  const stage = ['active', 'first order', 'lapsed', 'new'];
  /** Who has ordered once is worth as much as who is active; who has lapsed is worth less. */
  const all = visitors(400, (i) => ({
    stage: stage[i % 4]!,
    priceSensitivity: (i % 9) / 9,
    ...worth([50, 50, 5, 0][i % 4]! + (i % 7)),
  }));

  it('are those whose people are alike in all else, with how near they are and by what', () => {
    const { people, segments, none } = similarSegments({ stage: 'active' }, all);
    expect([people, none]).toEqual([100, null]);
    expect(segments.map(({ when }) => when)).toEqual([{ stage: 'first order' }]);
    expect(segments[0]).toMatchObject({ dimension: 'stage', people: 100 });
    expect(segments[0]!.distance).toBeLessThan(0.2);
    expect(segments[0]!.distances[0]!.dimension).toBe('stage');
  });

  it.each([
    ['none-near', { stage: 'lapsed' }, all.filter((visitor) => visitor.stage !== 'new')],
    ['too-few', { stage: 'active' }, all.slice(0, 116)],
    ['too-few', { stage: 'active' }, [...all.filter((visitor) => visitor.stage === 'active'), ...all.slice(0, 60)]],
    ['no-neighbour', { priceSensitivity: { $gte: 0 } }, all],
  ])('are none, and it says why: %s', (why, when, visitors) => {
    expect(similarSegments(when, visitors)).toMatchObject({ segments: [], none: why });
  });
});
