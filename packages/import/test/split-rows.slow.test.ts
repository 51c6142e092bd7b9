import { Failure } from '@perennial/words';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testWorkspace } from './import-files.ts';
import { rowReader } from './read-rows.ts';

let reader: Awaited<ReturnType<typeof rowReader>>;
beforeAll(async () => {
  reader = await rowReader();
});
afterAll(() => reader.close());

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const encoding = fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be');
const piece = fc.constantFrom(
  'a',
  'Zażółć',
  '北京',
  '👟',
  '7',
  '-3.50',
  '"',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  ' x',
  '#',
  '\\',
);
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z0-9.-]{0,8}$/) },
  { weight: 3, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.constant('long '.repeat(3_000)) },
);
const WIDTH = 4;
const table = fc.array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 3, maxLength: 30 });

const bytesOf: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'utf-16le': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
};

/** As a program writes it that quotes what needs it, or everything. */
function written(
  rows: readonly (readonly string[])[],
  cut: string,
  end: string,
  quotesAll: boolean,
  endsLast: boolean,
) {
  const needs = (text: string) => quotesAll || /["\r\n]/.test(text) || text.includes(cut);
  const quoted = (text: string) => (needs(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(quoted).join(cut)).join(end) + (endsLast ? end : '');
}

it('cuts any table as csv-parse does, and numbers its lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      delimiter,
      lineEnd,
      encoding,
      fc.boolean(),
      fc.boolean(),
      async (rows, cut, end, code, quotesAll, endsLast) => {
        const header = ['order_id', 'email', 'date', 'total'];
        // A first column that is never blank: a row without any letter is a blank line to us, a row of blank cells to csv-parse.
        const all = [header, ...rows.map((cells, i) => [`r${i}${cells[0]}`, ...cells.slice(1)])];
        const text = written(all, cut, end, quotesAll, endsLast);
        const theirs = parse(text, {
          delimiter: cut,
          bom: true,
          record_delimiter: end,
          skip_empty_lines: true,
          info: true,
        }) as unknown as { record: string[]; info: { lines: number } }[];
        const ours = await reader.read(bytesOf[code]!(text));
        expect(ours.rows.map(({ cells }) => cells)).toEqual(theirs.slice(1).map(({ record }) => record));
        expect(ours.rows.every(({ problem }) => problem === null)).toBe(true);
        let line = 1;
        const lines = all.map((cells) => {
          const first = line;
          line += 1 + (cells.join(' ').match(/\r\n|\r|\n/g)?.length ?? 0);
          return first;
        });
        expect(ours.rows.map((row) => row.line)).toEqual(lines.slice(1));
      },
    ),
    { numRuns: 150 },
  );
});

type Damage = (bytes: Buffer, at: number) => Buffer;
const insert =
  (...inserted: number[]): Damage =>
  (bytes, at) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from(inserted), bytes.subarray(at)]);
const damages: readonly Damage[] = [
  insert(0x22),
  insert(0x00),
  insert(0xff),
  insert(0x0d),
  insert(0x0a, 0x0a),
  insert(0x2c, 0x2c, 0x2c),
  insert(0xe4, 0xf6),
  insert(0xef, 0xbb, 0xbf),
  insert(0x01),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
  (bytes, at) => bytes.subarray(0, Math.max(1, at)),
];

it('takes a file in, however it was damaged, to the last row and cent, or says what is wrong with it', async () => {
  const damage = fc.tuple(fc.constantFrom(...damages), fc.double({ min: 0, max: 1, noNaN: true }));
  await fc.assert(
    fc.asyncProperty(
      table,
      delimiter,
      lineEnd,
      fc.array(damage, { minLength: 1, maxLength: 6 }),
      async (notes, cut, end, done) => {
        const rows = notes.map((cells, i) => [
          `A${i}`,
          `p${i % 5}@example.com`,
          `2025-01-${10 + (i % 20)}`,
          `${i + 1}.50`,
          cells[0]!,
        ]);
        const whole = Buffer.from(
          written([['order_id', 'email', 'date', 'total', 'note'], ...rows], cut, end, false, true),
        );
        const bytes = done.reduce<Buffer>(
          (before: Buffer, [change, where]) => change(before, Math.floor(where * before.length)),
          whole,
        );
        const workspace = await testWorkspace();
        try {
          const { reconciliation } = await workspace.import({ 'orders.csv': bytes });
          const { source, used, returned, repeated, excluded, rounding } = reconciliation;
          const parts = [used, returned, repeated, ...excluded];
          expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(source.rows);
          expect(parts.reduce((sum, part) => sum + part.money, rounding)).toBeCloseTo(source.money, 4);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
        } finally {
          workspace.close();
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('gives a quote that is never closed its own line, and a line of two million letters its own row', async () => {
  const row = (i: number, email: string) => `A${i},${email},2025-01-10,1.00`;
  const text = [
    'order_id,email,date,total',
    row(1, 'ann'),
    row(2, '"bob'),
    row(3, 'x'.repeat(2_000_000)),
    row(4, 'ann'),
  ];
  const { rows } = await reader.read(`${text.join('\n')}\n`);
  expect(rows.map(({ line, problem }) => [line, problem])).toEqual([
    [2, null],
    [3, row(2, '"bob')],
    [4, null],
    [5, null],
  ]);
  expect(rows[2]?.cells[1]).toBe(`${'x'.repeat(20_000)}…`);
});
