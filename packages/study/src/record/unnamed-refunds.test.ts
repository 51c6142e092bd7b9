import { expect, it } from 'vitest';
import { unnamedRefunds } from './unnamed-refunds.ts';

const of = (historicMoney: number, returnedMoney: number, basis = 'revenue') =>
  unnamedRefunds({ settings: { basis }, base: { historicMoney, returnedMoney } });

it('is the part of what the orders brought, refunds included', () => expect(of(900, 100)).toBeCloseTo(0.1, 12));

it.each([
  ['hardly any', 999, 1, 'revenue'],
  ['none', 0, 0, 'revenue'],
  ['what is left after costs', 900, 100, 'gross-margin'],
])('is not told of %s', (_, historic, returned, basis) => expect(of(historic, returned, basis)).toBeNull());
