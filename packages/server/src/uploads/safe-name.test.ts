import { expect, it } from 'vitest';
import { safeName } from './safe-name.ts';

it.each([
  ['orders.csv', 'orders.csv'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\exports\\zamówienia.xlsx', 'zamówienia.xlsx'],
  ['..', 'upload'],
  ['.bashrc', 'bashrc'],
  ['a\u0000b\n.csv', 'a_b_.csv'],
  ['con.csv', '_con.csv'],
  ['', 'upload'],
])('makes of %j a name for any disk: %j', (name, safe) => expect(safeName(name)).toBe(safe));

it('keeps the ending of a long one', () => {
  const name = safeName(`${'x'.repeat(500)}.csv`);
  expect(name).toMatch(/^x+\.csv$/);
  expect(name).toHaveLength(120);
});
