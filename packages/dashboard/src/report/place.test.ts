import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlace, writePlace } from './place.ts';

it('reads back whatever customer it wrote', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (customer) => {
      const place = { section: 'customers', customer };
      expect(readPlace(writePlace(place))).toEqual(place);
    }),
  ));

it('takes an address that someone mistyped as it stands', () => {
  expect(readPlace('#customers/%zz')).toEqual({ section: 'customers', customer: '%zz' });
});
