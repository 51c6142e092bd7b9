import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseLocale, makeFormat } from './format.ts';

// ISO 4217 gives the yen no minor unit, the euro two and the Kuwaiti dinar three.
it.each([
  ['JPY', 0, 1500, '¥1,500'],
  ['EUR', 2, 1550, '€15.50'],
  ['KWD', 3, 1550, 'KWD 1.550'],
] as const)('writes minor units of %s to their last digit', (currency, minorUnits, minor, written) => {
  expect(makeFormat('en-GB', { currency, minorUnits }).money(minor).replace('\u00a0', ' ')).toBe(written);
});

const euro = makeFormat('en-GB', { currency: 'EUR', minorUnits: 2 });

it('leaves the cents of a large amount out, and those of an amount beside it', () => {
  expect(euro.moneyRound(1_234_567)).toBe('€12,346');
  expect(euro.moneyBeside(6286)(10420)).toBe('€104.20');
});

it('says of no customer that something is certain', () => {
  expect([euro.chance(0), euro.chance(0.5), euro.chance(0.9999)]).toEqual(['<1%', '50%', '>99%']);
  expect([euro.chance(0.1999), euro.chance(0.2), euro.chance(0.498)]).toEqual(['<20%', '20%', '<50%']);
});

it('never rounds a share that is there to nothing', () => {
  expect([0.0034, 0.00034, 0, 0.12, -0.004].map(euro.share)).toEqual(['0.3%', '0.03%', '0%', '12%', '-0.4%']);
  expect([0.0034, 0.00034, 0].map(euro.shareFine)).toEqual(['0.3%', '0.03%', '0.0%']);
});

it('writes a dash for what is no number and no date', () => {
  expect([euro.money(Number.NaN), euro.count(Infinity), euro.date('soon')]).toEqual(['–', '–', '–']);
});

it('does without a currency sign where the code is no currency', () => {
  expect(makeFormat('en-GB', { currency: 'points', minorUnits: 0 }).money(12)).toBe('12');
  expect(makeFormat('en-GB', { currency: 'XXX', minorUnits: 2 }).money(1250)).toBe('12.50');
});

it('gives a rounded nothing no sign', () => {
  expect([euro.money(-0.4), euro.money(-40)]).toEqual(['€0.00', '-€0.40']);
});

it('writes as the reader does where the reader speaks the page’s language', () => {
  expect(chooseLocale('en', ['pl-PL', 'en-ZA'])).toBe('en-ZA');
  expect(chooseLocale('zh', ['en-GB'])).toBe('zh');
});

it.each([
  [['en-GB', 'en-US'], 'en-GB'],
  [['en-US@posix'], 'en'],
  [['', 'de-DE'], 'en'],
  [['pl', 'en-US@posix', 'en-AU'], 'en-AU'],
])('speaks English to a reader of %j as %s', (preferred, locale) => expect(chooseLocale('en', preferred)).toBe(locale));

it('writes money exactly, as far as a number can be exact', () =>
  fc.assert(
    fc.property(fc.maxSafeNat(), (minor) => {
      // A double holds 15 digits for sure.
      fc.pre(minor < 1e15);
      const digits = makeFormat('en', { currency: 'XXX', minorUnits: 2 }).money(minor).replaceAll(/\D/g, '');
      expect(Number(digits)).toBe(minor);
    }),
  ));
