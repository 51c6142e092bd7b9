import { expect, it } from 'vitest';
import { saysWhoLeaves } from './leaving.ts';

it.each([
  ['a tenth has left', 1000, 900, true],
  ['one in a hundred has left', 1000, 990, false],
  ['the model knows no leaving', 1000, null, false],
  ['few customers, all of whom are new', 50, 50, true],
])('where %s', (_, customers, activeCustomers, says) => {
  expect(saysWhoLeaves({ base: { customers }, value: { activeCustomers } })).toBe(says);
});
