import { describe, expect, it } from 'vitest';
import { InvalidValue } from '../usage/usage-error.ts';
import { amount, amountOrShare, survivors } from './amount.ts';
import { currency } from './currency.ts';
import { day, days } from './day.ts';
import { discount } from './discount.ts';
import { horizon } from './horizon.ts';
import { memorySize } from './memory-size.ts';
import { share } from './share.ts';
import { timeZone } from './time-zone.ts';
import { wholeNumber } from './whole-number.ts';

describe('horizon', () => {
  it.each([
    ['365', 365],
    ['90d', 90],
    ['12w', 84],
    ['1y', 365],
    ['2Y', 730],
    [' 30 d ', 30],
  ])('takes %j for %d days', (text, expected) => expect(horizon(text)).toBe(expected));

  it.each(['', '0', '-1', '1.5', '11y', '3651', '6m', 'year', '1e2'])('refuses %j', (text) =>
    expect(() => horizon(text)).toThrow(InvalidValue),
  );
});

describe('discount', () => {
  it.each([
    ['10%', 0.1],
    ['0.1', 0.1],
    ['12.5 %', 0.125],
    ['0', 0],
  ])('takes %j for %d a year', (text, expected) => expect(discount(text)).toBeCloseTo(expected, 15));

  it.each(['10', '100%', '-5%', 'ten', ''])('refuses %j', (text) => expect(() => discount(text)).toThrow(InvalidValue));
});

describe('a size of memory', () => {
  it.each([
    ['2GB', '2GB'],
    [' 1.5 gib ', '1.5gib'],
    ['100MB', '100MB'],
  ])('takes %j for %s', (text, expected) => expect(memorySize(text)).toBe(expected));

  it.each(['', '2', '2G', 'GB', '-2GB', '99MB', '2GBs', "2GB'; drop table orders"])('refuses %j', (text) =>
    expect(() => memorySize(text)).toThrow(InvalidValue),
  );
});

describe('day', () => {
  it.each(['2024-02-29', '2025-12-31'])('takes %s', (text) => expect(day(text)).toBe(text));

  it.each(['2025-02-29', '2025-02-31', '2025-13-01', '31.12.2025', '2025-1-1', 'today', ''])('refuses %j', (text) =>
    expect(() => day(text)).toThrow(InvalidValue),
  );

  it('collects what is said several times', () =>
    expect(days('2025-02-01', ['2025-01-01'])).toEqual(['2025-01-01', '2025-02-01']));
});

describe('a whole number', () => {
  it.each([
    ['1000', 1000],
    ['10k', 10_000],
    ['10m', 10_000_000],
    ['1,000', 1000],
    ['1_000', 1000],
  ])('takes %j for %d', (text, expected) => expect(wholeNumber(1, 1e7)(text)).toBe(expected));

  it.each(['0', '11m', '1.5k', 'k', ''])('refuses %j from 1 to 10 million', (text) =>
    expect(() => wholeNumber(1, 1e7)(text)).toThrow(InvalidValue),
  );
});

it('writes a currency in capitals', () => expect(currency('eur')).toBe('EUR'));
it.each(['€', 'EURO', ''])('refuses the currency %j', (text) => expect(() => currency(text)).toThrow(InvalidValue));

it('knows the time zones of the IANA database', () => {
  expect(timeZone('Europe/Berlin')).toBe('Europe/Berlin');
  expect(() => timeZone('Middle/Earth')).toThrow(InvalidValue);
});

describe('a share', () => {
  it.each([
    ['95%', 0.95],
    ['0.95', 0.95],
    ['100 %', 1],
    ['0', 0],
  ])('takes %j for %d', (text, expected) => expect(share(text)).toBeCloseTo(expected, 15));

  it.each(['95', '101%', '-1%', 'most', ''])('refuses %j', (text) => expect(() => share(text)).toThrow(InvalidValue));
});

describe('an amount', () => {
  it('may be a share where it ends in a per cent sign', () => {
    expect(amount('49.90')).toBe(49.9);
    expect(amountOrShare('30')).toEqual({ amount: 30 });
    expect(amountOrShare('80%')).toEqual({ share: 0.8 });
  });

  it.each(['-1', '1,5', '1e3', 'x', '', '120%'])('refuses %j', (text) =>
    expect(() => amountOrShare(text)).toThrow(InvalidValue),
  );
});

describe('survivors', () => {
  it('are counts that never rise', () => expect(survivors('1000, 631,631')).toEqual([1000, 631, 631]));

  it.each(['1000', '0,0', '10,11', '10,x', ''])('refuses %j', (text) =>
    expect(() => survivors(text)).toThrow(InvalidValue),
  );
});
