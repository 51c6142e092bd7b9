import { makeSpeaker } from '@perennial/words';
import { expect, it } from 'vitest';
import { broughtLine } from './brought-line.ts';

const people = { control: 100, treated: 900 };
const told = { say: makeSpeaker('en').say, money: (major: number) => `€${major.toFixed(2)}` };
const line = (difference: number, low95: number, high95: number, others = {}) =>
  broughtLine({ people, sampleRatio: 0.5, comparison: { difference, low95, high95 }, ...others }, told);

it('says what a page brought, or that it cannot be told', () => {
  expect(line(5.75, 4.91, 6.59)).toBe(
    'Those who saw the composed page bring €5.75 more lifetime value a person than the control group (95% interval: €4.91 to €6.59).',
  );
  expect(line(-3, -5, -1)).toMatch(/bring €3\.00 less .* \(95% interval: €1\.00 to €5\.00\)\.$/);
  expect(line(1, -2, 4)).toMatch(
    /cannot be told yet: the difference is €1\.00 a person, .*€-2\.00 to €4\.00, holds zero/,
  );
});

it('says nothing of groups that are too small, that chance does not explain, or that brought the same', () => {
  expect(line(5, 4, 6, { people: { control: 29, treated: 900 } })).toBeNull();
  expect(line(5, 4, 6, { sampleRatio: 1e-6 })).toBeNull();
  expect(line(0, 0, 0)).toBeNull();
});
