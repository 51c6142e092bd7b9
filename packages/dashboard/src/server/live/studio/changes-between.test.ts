import { expect, it } from 'vitest';
import { changesBetween } from './changes-between.ts';

const text = (configuration: object) => JSON.stringify(configuration, null, 2);
const page = { key: 'home', version: 1, control: 0.05 };

it('are none where a draft has the next number and all else is the same', () => {
  expect(changesBetween(text(page), text({ ...page, version: 2 }))).toEqual([]);
});

it('are the lines that either has alone', () => {
  expect(changesBetween(text(page), text({ ...page, version: 2, control: 0.1 }))).toEqual([
    '−   "control": 0.05',
    '+   "control": 0.1',
  ]);
});

it('are lines within the page that are called version too', () => {
  const of = (version: number) => text({ ...page, hero: { version } });
  expect(changesBetween(of(1), of(2))).toHaveLength(2);
});
