import { expect, it } from 'vitest';
import { notesOfAll, notesOfOne } from './notes-of-files.ts';

const days = { code: 'date-order', words: 'Days are read before months.' };
const zone = { code: 'time-zone', words: 'Times are of Berlin.' };
const late = { ...zone, words: 'Times are of Lisbon.' };

it('says once what is true of all files, and under a file what is true of it and not of all', () => {
  const sources = [
    { name: 'a.csv', notes: [days, zone] },
    { name: 'b.csv', notes: [late, days] },
  ];
  expect(notesOfAll(sources)).toEqual([days]);
  expect(notesOfOne('a.csv', sources)).toEqual([zone]);
  expect(notesOfOne('b.csv', sources)).toEqual([late]);
});

it('says all of the only file under it', () => {
  const sources = [{ name: 'a.csv', notes: [days, zone] }];
  expect(notesOfAll(sources)).toEqual([]);
  expect(notesOfOne('a.csv', sources)).toEqual([days, zone]);
  expect(notesOfOne('costs.csv', sources)).toEqual([]);
});
