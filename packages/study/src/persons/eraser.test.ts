import { describe, expect, it } from 'vitest';
import { makeEraser } from './eraser.ts';

const eraser = makeEraser(['Ada.Byron@example.com', '+48 731 442 919', 'Ada Byron', '17850'], 'erased-1');

describe('a person in texts', () => {
  it.each([
    ['ADA.BYRON@example.com', 'erased-1'],
    ['to ada.byron@example.com, twice', 'to erased-1, twice'],
    ['?mail=ada.byron%40example.com&x=1', '?mail=erased-1&x=1'],
    ['tel 731442919', 'erased-1'],
    ['call 0048 (731) 442-919 now', 'call erased-1 now'],
    ['"Ada  Byron";12.00', '"erased-1";12.00'],
    ['17850', 'erased-1'],
  ])('%s', (text, said) => {
    expect(eraser.text(text)).toBe(said);
    expect(eraser.holds(text)).toBe(true);
  });

  it.each([
    'lady.ada.byron@example.com',
    'ada.byron@example.com.pl',
    '731442918',
    'Ada Byronski',
    'for 17850 EUR',
    'nobody',
  ])('%s is somebody else', (text) => {
    expect(eraser.text(text)).toBe(text);
    expect(eraser.holds(text)).toBe(false);
  });

  it('goes through values, and empties what quotes a row', () => {
    const value = {
      customer: 17850,
      amount: 17850,
      list: ['17850', 'Ada Byron'],
      content: '9,ada.byron@example.com,3',
    };
    expect(eraser.value(value)).toEqual({
      customer: 'erased-1',
      amount: 17850,
      list: ['erased-1', 'erased-1'],
      content: '',
    });
  });
});
