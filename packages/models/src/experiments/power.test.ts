import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { eventsToFindLift, meanRiseToBeFound, peopleToFindMean, peopleToFindShare, riseToBeFound } from './power.ts';

it.each([
  // Two groups of 385 and of 683: the variance of each group's own share, without correction.
  [0.5, 0.6, 769],
  [0.1, 0.15, 1366],
])('needs so many people for a share to rise from %d to %d', (from, to, people) =>
  expect(peopleToFindShare(from, to, 0.5)).toBeCloseTo(people, -1),
);

it.each([
  // Tests of Spotify's confidence, held there to G*Power: 5 %, and found 85 times of 100; its people differ in the fifth digit.
  [{ level: 0.05, power: 0.85 }, 897_348],
  [{ level: 0.14, power: 0.85 }, 630_710],
  [{ level: 0.14, power: 0.67 }, 366_424],
])('needs as many people as others compute for a share of 34%% and a rise of 0.3 points: %j', (sure, people) =>
  expect(peopleToFindShare(0.34, 0.343, 0.5, sure) / people).toBeCloseTo(1, 2),
);

it('needs as many people as others compute for two variants beside a control group of two thirds (confidence: 673,157 and 336,578)', () =>
  expect(peopleToFindShare(0.34, 0.343, 2 / 3, { level: 0.05, power: 0.85 }) / (673_157 + 336_578)).toBeCloseTo(1, 2));

it('needs as many people as others compute for a mean', () =>
  expect(peopleToFindMean(10, 0.3, 0.5, { level: 0.05, power: 0.85 }) / 39_906).toBeCloseTo(1, 3));

it.each([
  // A share p buys, for log-normal amounts of deviation s in the logarithm: E = p e^(s²/2), E² = p e^(2s²); a rise of 5 % of the mean.
  [1, 1, 10_789],
  [0.1, 1, 164_405],
  [0.3, 1.5, 192_302],
  [0.1, 1.5, 589_466],
  [0.05, 1.5, 1_185_210],
])('needs so many people in each group where %d buy with a spread of %d', (share, spread, people) => {
  const mean = share * Math.exp(spread ** 2 / 2);
  const deviation = Math.sqrt(share * Math.exp(2 * spread ** 2) - mean ** 2);
  expect(peopleToFindMean(deviation, 0.05 * mean, 0.5) / 2).toBeCloseTo(people, -1);
});

it('finds with so many people what they can show, and with more people less', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 0.4, noNaN: true }),
      fc.integer({ min: 2_000, max: 1e6 }),
      (from, people) => {
        const rise = riseToBeFound(from, people, 0.5);
        expect(peopleToFindShare(from, from + rise, 0.5) / people).toBeGreaterThan(0.8);
        expect(peopleToFindShare(from, from + rise, 0.5) / people).toBeLessThan(1.3);
        expect(riseToBeFound(from, 4 * people, 0.5)).toBeCloseTo(rise / 2, 10);
      },
    ),
  ));

it('finds a rise as often as it says', () => {
  const random = seeded('power');
  const people = Math.round(peopleToFindShare(0.1, 0.15, 0.5) / 2);
  const share = (p: number) => {
    let events = 0;
    for (let i = 0; i < people; i++) if (random() < p) events++;
    return events / people;
  };
  const rounds = 600;
  let found = 0;
  for (let i = 0; i < rounds; i++) {
    const [control, treated] = [share(0.1), share(0.15)];
    const middle = (control + treated) / 2;
    if ((treated - control) / Math.sqrt((2 * middle * (1 - middle)) / people) > 1.959964) found++;
  }
  expect(found / rounds).toBeGreaterThan(0.75);
  expect(found / rounds).toBeLessThan(0.85);
});

it.each([
  // Two groups of 63 for half a standard deviation, of 393 for a fifth (Cohen 1988, with the normal law).
  [0.5, 126],
  [0.2, 785],
])('needs so many people for a mean to rise by %d standard deviations', (rise, people) =>
  expect(peopleToFindMean(1, rise, 0.5)).toBeCloseTo(people, -1),
);

it('finds with so many people the rise of a mean that needs them, in any unit', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.integer({ min: 10, max: 1e6 }),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (deviation, people, control) => {
        const rise = meanRiseToBeFound(deviation, people, control);
        expect(peopleToFindMean(deviation, rise, control) / people).toBeCloseTo(1, 9);
        expect(peopleToFindMean(100 * deviation, 100 * rise, control) / people).toBeCloseTo(1, 9);
      },
    ),
  ));

it('needs some 3,500 events to find that they come faster by a tenth', () =>
  expect(eventsToFindLift(0.1)).toBeCloseTo(3461, -1));

it('never finds what is not there, and says nothing outside its domain', () => {
  expect(peopleToFindShare(0.2, 0.2, 0.5)).toBe(Number.POSITIVE_INFINITY);
  expect(eventsToFindLift(0)).toBe(Number.POSITIVE_INFINITY);
  expect(peopleToFindMean(1, 0, 0.5)).toBe(Number.POSITIVE_INFINITY);
  for (const value of [
    peopleToFindShare(-0.1, 0.2, 0.5),
    riseToBeFound(0.2, 0, 0.5),
    eventsToFindLift(-1),
    peopleToFindMean(-1, 1, 0.5),
    meanRiseToBeFound(1, 0, 0.5),
  ])
    expect(value).toBeNaN();
});
