import { type Fragment, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { describe, expect, it } from 'vitest';
import { countryOf, emailOf, googleEmailOf, hashed, metaNameOf, phoneOf } from './normalise.ts';

async function value(of: Fragment): Promise<unknown> {
  const connection = await openDuckDB(':memory:');
  try {
    const [row] = await connection.rows(sql`select ${of} as value`);
    return row?.value;
  } finally {
    connection.close();
  }
}

describe('addresses are written as platforms hash them', () => {
  it('has the hash that is published for an address', async () =>
    expect(await value(hashed(emailOf(sql`${' Test@Example.com '}`)))).toBe(
      '973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b',
    ));

  it.each([
    ['ada', null],
    ['ada@', null],
    ['a b@x.pl', null],
    ['ADA@x.PL', 'ada@x.pl'],
    ['ada+shop@x.pl', 'ada+shop@x.pl'],
    ['\u00a0ada@x.pl\t\u200b', 'ada@x.pl'],
    ['ada\u200b@x.pl', null],
    ['JOSE\u0301@x.pl', 'jos\u00e9@x.pl'],
  ])('e-mail %s', async (given, expected) => expect(await value(emailOf(sql`${given}`))).toBe(expected));

  it.each([
    ['a.d.a@gmail.com', 'ada@gmail.com'],
    ['a.d.a+shop@googlemail.com', 'ada@googlemail.com'],
    ['a.d.a+shop@x.pl', 'a.d.a+shop@x.pl'],
  ])('Google reads %s', async (given, expected) => expect(await value(googleEmailOf(sql`${given}`))).toBe(expected));

  it.each([
    ['+44 (0)20 7946 0000', null, '+442079460000'],
    ['0048 601-234-567', null, '+48601234567'],
    ['0601 234 567', '48', '+48601234567'],
    ['601 234 567', '48', '+48601234567'],
    ['601 234 567', null, null],
    ['48 601 234 567', '48', '+48601234567'],
    ['48 123 45 67', '48', '+48481234567'],
    ['(202) 555-0123 ext. 45', '1', '+12025550123'],
    ['1-202-555-0123', '1', '+12025550123'],
    ['8 916 123-45-67', '7', '+79161234567'],
    ['701 234 5678', '7', '+77012345678'],
    ['06 30 123 4567', '36', '+36301234567'],
    ['06 6982 1234', '39', '+390669821234'],
    ['391 234 5678', '39', '+393912345678'],
    ['＋８６ １３８００１３８０００', null, '+8613800138000'],
    ['12', '48', null],
    ['', '48', null],
  ])('telephone number %s of %s', async (given, dialCode, expected) =>
    expect(await value(phoneOf(sql`${given}`, dialCode))).toBe(expected),
  );

  it.each([
    ['pl', 'PL'],
    ['Poland', 'PL'],
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['usa', 'US'],
    ['QX', null],
    ['Nowhere', null],
  ])('country %s', async (given, expected) => expect(await value(countryOf(sql`${given}`))).toBe(expected));

  it('leaves punctuation out of names for Meta', async () =>
    expect(await value(metaNameOf(sql`${' O’Neil-Ünal '}`))).toBe('oneilünal'));
});
