import { makeSpeaker } from '@perennial/words';
import { expect, it } from 'vitest';
import { missing } from './missing.ts';

const span = { first: '2025-01-01', last: '2025-01-31' };
const options = { cutOffs: 3, span, horizonDays: 90 };
const plan = { asOf: '2025-01-15', horizonDays: 14 };

it.each([
  ['left-out', { ...options, cutOffs: 0 }, [], 'It was switched off.'],
  ['too-few-came-back', { ...options, at: ['2025-01-15'] }, [plan], 'fewer than 10 customers had come back'],
  ['horizon-too-short', { ...options, horizonDays: 3 }, [], 'A horizon of 3 days is too short'],
  ['history-too-short', options, [], 'A history of 30 days is too short'],
] as const)('says %s by a code that there are words for', (code, asked, plans, words) => {
  const why = missing(asked, plans);
  expect(why.code).toBe(code);
  expect(makeSpeaker('en').tell('missing', why)).toContain(words);
});
