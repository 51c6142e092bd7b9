import { gzipSync } from 'node:zlib';
import { Failure } from '@perennial/words';
import fc from 'fast-check';
import { bothSides, type TestWorkspace } from './import-files.ts';

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16LE with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-16BE with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
  'two at once': (text) =>
    Buffer.concat([Buffer.from(text.slice(0, text.length / 2)), Buffer.from(text.slice(text.length / 2), 'latin1')]),
};

const piece = fc.constantFrom(
  ...['a', 'é', '北', '"', '""', "'", ',', ';', '\t', '|', '\n', '\r\n', '\r', '\0', '#', '\\', ' ', '-', '+', '='],
  ...[
    '05/01/2025',
    '2025-13-45',
    '9999-12-31',
    'c***',
    '****1234',
    '31/12/2025',
    '12/31/2025',
    'S',
    'R',
    '1e400',
    'NaN',
    '1,234.50',
    '€',
    '{',
    ']',
    '1'.repeat(40),
  ],
  'x'.repeat(3000),
);
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('ada@example.com', 'bob', '2025-01-05', '12.50', 'paid', '', '7') },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')) },
);
const header = fc.constantFrom(
  ...['order_id', 'customer', 'email', 'date', 'amount', 'total', 'status', 'currency', 'quantity', 'price', 'refund'],
  ...[
    '',
    '"',
    'a,b',
    'note',
    '#line',
    '#file',
    '#problem',
    'file',
    'line',
    'name',
    'cell',
    'select',
    'CUSTOMER',
    'type',
    'tags',
    'orders',
    'total spent',
    'tracking number',
    'amount due',
  ],
);

/** A file that may be anything: how its cells are cut, quoted, ended and encoded, how wide and long it is, where it is cut off. */
export const oddFile = fc
  .record({
    header: fc.array(header, { maxLength: 9 }),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|', ' ', '::', '^', '~', ':', '\u001f'),
    end: fc.constantFrom('\n', '\r\n', '\r', '\r\r\n', '\n\r', '\n\n'),
    quotes: fc.constantFrom('needed', 'all', 'none', 'single'),
    encoding: fc.constantFrom(...Object.keys(encodings)),
    /** Begins with columns and rows of orders. */
    hasOrders: fc.boolean(),
    /** The part of it that is there. */
    part: fc.oneof(
      { weight: 6, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    ),
    isPacked: fc.constantFrom(false, false, true),
    more: fc.constantFrom(0, 0, 0, 0, 0, 40),
    times: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 1, 40, 40, 400),
    name: fc.constantFrom('f.csv', 'f.txt', 'f.csv.gz', 'f.json', 'f.jsonl', 'f.parquet', 'f.xlsx', 'f.ods'),
  })
  .map(({ name, ...look }) => ({ name, bytes: bytesOf(look), look }));

interface Look {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly end: string;
  readonly quotes: string;
  readonly encoding: string;
  readonly hasOrders: boolean;
  readonly part: number;
  readonly isPacked: boolean;
  readonly more: number;
  readonly times: number;
}

const orders = [
  ['customer', 'date', 'amount'],
  ['c1', '2025-01-05', '10.00'],
  ['c2', '2025-01-06', '20.00'],
  ['c1', '2025-02-06', '30.00'],
];

function bytesOf({
  header: first,
  rows,
  delimiter,
  end,
  quotes,
  encoding,
  hasOrders,
  part,
  isPacked,
  more,
  times,
}: Look): Buffer {
  const quoted = (text: string) => {
    if (quotes === 'none') return text;
    if (quotes === 'single') return `'${text}'`;
    const needs = quotes === 'all' || /["\r\n]/.test(text) || text.includes(delimiter);
    return needs ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const own = [first, ...Array.from({ length: times }).flatMap(() => rows)];
  const all = hasOrders ? own.map((cells, i) => [...(orders[i] ?? []), ...cells]) : own;
  const wide = all.map((cells, i) => [
    ...cells,
    ...Array.from({ length: more }, (_, k) => (i === 0 ? `h${k}` : String(k))),
  ]);
  const text = wide.map((cells) => cells.map(quoted).join(delimiter)).join(end);
  const bytes = encodings[encoding]!(text);
  const there = isPacked ? gzipSync(bytes) : bytes;
  return there.subarray(0, Math.floor(there.length * part));
}

/** What came of a file: nothing to complain of, or what went wrong that must not. */
export async function complaintOf(
  workspace: TestWorkspace,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<string | null> {
  await workspace.rows('delete from orders; delete from returns; delete from rejected; delete from sources');
  try {
    const { source, explained } = bothSides((await workspace.import(files)).reconciliation);
    return JSON.stringify(source) === JSON.stringify(explained) ? null : JSON.stringify({ source, explained });
  } catch (error) {
    if (!(error instanceof Failure)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
    const words = `${error.message} ${error.remedy}`;
    return /\{\w+\}|undefined/.test(words) ? words : null;
  }
}
