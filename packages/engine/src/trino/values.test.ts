import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sql } from '../sql.ts';
import { day } from '../value.ts';
import { decodeRows } from './decode.ts';
import { parseExactJson } from './exact-json.ts';
import { insertStatements } from './insert.ts';
import { insertedRows } from './inserted-rows.ts';
import { doubleLiteral, trinoDialect } from './trino-dialect.ts';

/** A literal as a reader of decimal text takes it: the nearest double. */
const readLiteral = (text: string) =>
  ({ 'nan()': NaN, 'infinity()': Infinity, '-infinity()': -Infinity })[text] ?? Number(text);

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
const isLong = (value: unknown, source = '') => typeof value === 'number' && /^-?\d{16,}$/.test(source);

describe('exact JSON', () => {
  it('is what JSON.parse makes of it, but for integers of sixteen digits and more', () => {
    const parse = JSON.parse as (text: string, revive: Reviver) => unknown;
    fc.assert(
      fc.property(fc.json(), fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (text, n) => {
        const page = `[${text}, ${n}]`;
        expect(parseExactJson(page)).toEqual(
          parse(page, (_, value, { source }) => (isLong(value, source) ? source : value)),
        );
      }),
      { seed: 1 },
    );
  });

  it('keeps every 64-bit integer among strings of any kind', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.string())), (rows) => {
        const text = `[${rows.map(([n, s]) => `[${n},${JSON.stringify(s)},${n}]`).join(',')}]`;
        const read = parseExactJson(text) as [number | string, string, number | string][];
        expect(read.map(([n, s, again]) => [BigInt(n), s, BigInt(again)])).toEqual(rows.map(([n, s]) => [n, s, n]));
      }),
      { seed: 1 },
    );
  });

  it.each(['1.2345678901234567', '-0.12345678901234567', '1E16', '12345678901234567.5', '-0.0', '1.0E300'])(
    'leaves the double %s alone',
    (text) => expect(parseExactJson(`[9007199254740993,${text}]`)).toEqual(['9007199254740993', Number(text)]),
  );
});

describe('cells', () => {
  const cell = (type: string, value: unknown) => decodeRows([{ name: 'x', type }], [[value]])[0]?.x;

  it.each([
    ['bigint', 12, 12],
    ['bigint', '9007199254740991', 9007199254740991],
    ['integer', null, null],
    ['double', 'NaN', NaN],
    ['double', '-Infinity', -Infinity],
    ['real', 1.5, 1.5],
    ['decimal(12,2)', '10.25', 10.25],
    ['boolean', false, false],
    ['varchar(3)', '1.0', '1.0'],
    ['char(3)', 'a  ', 'a  '],
    ['date', '2024-02-29', '2024-02-29'],
    ['timestamp(3)', '2024-02-29 12:30:00.000', '2024-02-29 12:30:00'],
    ['timestamp(6)', '2024-02-29 12:30:00.120000', '2024-02-29 12:30:00.12'],
    ['timestamp(3) with time zone', '2024-02-29 12:30:00.000 UTC', '2024-02-29 12:30:00 UTC'],
    ['array(integer)', [1, 2], '[1,2]'],
  ])('of type %s are read: %j', (type, value, expected) => expect(cell(type, value)).toEqual(expected));

  it('that are integers beyond 2^53 are an error', () => {
    expect(() => cell('bigint', '9007199254740993')).toThrow('integer beyond 2^53 in an answer: 9007199254740993');
  });
});

const dialect = trinoDialect('tmp_');

describe('literals', () => {
  it('hold every double bit for bit', () => {
    fc.assert(
      fc.property(fc.double(), (x) => {
        expect(readLiteral(doubleLiteral(x))).toBe(x);
      }),
      { seed: 1, examples: [[-0], [5e-324], [1e300], [2 ** 53], [NaN], [-Infinity]] },
    );
  });

  it.each([
    [sql`${"O'Neill"}`, "'O''Neill'"],
    [sql`${0.1}`, '1e-1'],
    [sql`${-0}`, '-0e0'],
    [sql`${7}`, '7'],
    [sql`${2 ** 53}`, '9.007199254740992e+15'],
    [sql`${Infinity}`, 'infinity()'],
    [sql`${2n ** 63n - 1n}`, "bigint '9223372036854775807'"],
    [sql`${2n ** 63n}`, "decimal '9223372036854775808'"],
    [sql`${true} ${null} ${day('2024-02-29')}`, "true null date '2024-02-29'"],
  ])('are written as Trino reads them', (fragment, text) => expect(fragment.render(dialect)).toBe(text));

  it.each(['a\0b', '\ud800'])('are not made of the text %j', (text) => {
    expect(() => dialect.literal(text)).toThrow('invalid text in SQL');
  });

  it('quote identifiers', () => expect(dialect.identifier('odd "name"')).toBe('"odd ""name"""'));
});

describe('inserting', () => {
  it('writes every row once, in order, in statements no longer than allowed', () => {
    const n = 5000;
    const x = Int32Array.from({ length: n }, (_, i) => i - 2500);
    const y = Float64Array.from(x, (i) => i / 3);
    const statements = [...insertStatements('"t"', [x, y], 4000)];
    for (const { text } of statements) {
      expect(text.length).toBeLessThanOrEqual(4000);
      expect(text).toMatch(
        /^insert into "t" select from_big_endian_32\(.*substr\(bytes, (9|10|12) \* place \+ 1, [124]\)\)+, from_ieee754_64\(substr\(bytes, (9|10|12) \* place \+ [235], 8\)\) from /,
      );
    }
    const rows = statements.flatMap(({ text }) => insertedRows(text));
    expect(rows).toEqual(Array.from(x, (value, i) => [value, y[i]]));
    expect(statements.map(({ from }) => from)).toEqual([0, ...statements.map(({ to }) => to).slice(0, -1)]);
    expect(statements.at(-1)?.to).toBe(n);
  });

  it('holds every number bit for bit', () => {
    const odd = [0, -0, 5e-324, 1e300, 2 ** 53, 2 ** 63, -1e20, 1e21, 0.1, 1e-7, NaN, Infinity, -Infinity];
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 1 }), (values) => {
        const [only] = [...insertStatements('t', [Float64Array.from(values)], 1e6)];
        expect(insertedRows(only?.text as string)).toEqual(values.map((value) => [value]));
      }),
      { seed: 1, examples: [[odd]] },
    );
  });

  it('gives a number as many bytes as its column needs among the rows of a statement', () => {
    const few = [
      Int32Array.of(-1, 7, 65536),
      Int32Array.of(0, 1, 65535),
      Int32Array.of(-7, -7, -7),
      Float64Array.of(-0, -0, -0),
      Int32Array.of(255, 0, 1),
      Float64Array.of(-0, 0.5, 2 ** 100),
      Float64Array.of(0, Math.fround(0.1), 1),
    ];
    const [only] = [...insertStatements('t', few, 1e6)];
    expect(only?.text.split(' from (\n')[0]).toBe(
      "insert into t select from_big_endian_32(substr(bytes, 14 * place + 1, 4)), from_big_endian_32(concat(x'0000', substr(bytes, 14 * place + 5, 2))), integer '-7', -0e0, from_big_endian_32(concat(x'000000', substr(bytes, 14 * place + 7, 1))), cast(from_ieee754_32(concat(substr(bytes, 14 * place + 8, 3), x'00')) as double), cast(from_ieee754_32(substr(bytes, 14 * place + 11, 4)) as double)",
    );
    expect(insertedRows(only!.text)).toEqual([
      [-1, 0, -7, -0, 255, -0, 0],
      [7, 1, -7, -0, 0, 0.5, Math.fround(0.1)],
      [65536, 65535, -7, -0, 1, 2 ** 100, 1],
    ]);
  });

  it('spares a column its bytes where enough rows have a zero in it', () => {
    const x = Int32Array.from({ length: 80_000 }, (_, i) => i);
    const money = Float64Array.from(x, (i) => (i % 2 === 0 ? 0 : i / 3));
    const statements = [...insertStatements('t', [x, money], 1e6)];
    const cells = statements.map(({ text }) => text.split(' from (')[0]!.split(', ').at(-1));
    expect(cells).toEqual(['0e+0', '8))']);
    expect(statements.flatMap(({ text }) => insertedRows(text)).toSorted(([a], [b]) => a! - b!)).toEqual(
      Array.from(x, (i) => [i, money[i]]),
    );
  });

  it('asks for no longer a sequence than Trino makes', () => {
    const statements = [...insertStatements('t', [new Int32Array(125_001)], 1e6)];
    expect(statements.map(({ from, to }) => to - from)).toEqual([50_000, 50_000, 25_001]);
    const counts = statements.map(({ text }) =>
      [...text.matchAll(/sequence\(0, (\d+)\)|place < (\d+)/g)].map(([, last, count]) => Number(last ?? count)),
    );
    expect(counts).toEqual([
      [499, 99, 50_000],
      [499, 99, 50_000],
      [250, 99, 25_001],
    ]);
  });

  it('sends nothing for no rows, and refuses columns of different lengths', () => {
    expect([...insertStatements('t', [new Float64Array(0)], 4000)]).toEqual([]);
    expect(() => [...insertStatements('t', [new Int32Array(2), new Float64Array(3)], 4000)]).toThrow('of 2 and 3 rows');
  });
});
