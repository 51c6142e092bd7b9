import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testWorkspace } from './import-files.ts';
import { rowReader } from './read-rows.ts';

let reader: Awaited<ReturnType<typeof rowReader>>;
beforeAll(async () => {
  reader = await rowReader();
});
afterAll(() => reader.close());

const ends = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16LE without a mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
};
const all = Object.keys(ends).flatMap((outside) =>
  Object.keys(ends).flatMap((inside) => Object.keys(encodings).map((encoding) => ({ outside, inside, encoding }))),
) as { outside: keyof typeof ends; inside: keyof typeof ends; encoding: string }[];

/** Header, a plain row, two rows with notes of several lines, a row of too few cells, and a plain row without a line end. */
function orders(delimiter: string, outside: string, inside: string): string {
  const note = (k: number) => `"Jos\u00e9 ${k}${inside}calls it ""good""${delimiter}${inside}${inside}twice"`;
  return [
    ['order_id', 'email', 'date', 'total', 'note'],
    ['A1', 'ann@example.com', '2025-01-03', '10.50', ''],
    ['A2', 'bob@example.com', '2025-01-04', '20.00', note(1)],
    ['A3', 'ann@example.com', '2025-02-05', '30.00', note(2)],
    ['A4', 'bob@example.com'],
    ['A5', 'bob@example.com', '2025-03-06', '40.00', 'last'],
  ]
    .map((cells) => cells.join(delimiter))
    .join(outside);
}

describe.each([',', ';', '\t', '|'])('cells cut at %j', (delimiter) => {
  it.each(all)('read with rows ending in $outside, notes in $inside, in $encoding', async (how) => {
    const [outside, inside] = [ends[how.outside], ends[how.inside]];
    const { rows, names } = await reader.read(encodings[how.encoding]!(orders(delimiter, outside, inside)));
    expect(names).toEqual(['order_id', 'email', 'date', 'total', 'note']);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 7, 11, 12]);
    const note = (k: number) => `Jos\u00e9 ${k}${inside}calls it "good"${delimiter}${inside}${inside}twice`;
    expect(rows.map(({ cells }) => cells.at(-1))).toEqual(['', note(1), note(2), '', 'last']);
    expect(rows.map(({ problem }) => problem)).toEqual([null, null, null, 'A4,bob@example.com', null]);
  });
});

it.each(Object.keys(ends))('imports an export whose every order has a note with %s in it', async (inside) => {
  const workspace = await testWorkspace();
  const rows = Array.from(
    { length: 60 },
    (_, k) => `N${k},p${k % 7}@example.com,2025-01-${10 + (k % 20)},12.25,"a${ends[inside as 'LF']}b"`,
  );
  const outcome = await workspace.import({ 'orders.csv': ['order_id,email,date,total,note', ...rows].join('\n') });
  expect(outcome).toMatchObject({ newOrders: 60, newCustomers: 7, newMoney: 60 * 1225 });
  workspace.close();
});
