import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestWorkspace, testWorkspace } from './import-files.ts';
import { complaintOf } from './odd-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const header = 'customer,date,amount\n';
const rows = Array.from({ length: 20 }, (_, i) => `c${i % 7},2025-01-${10 + i},${i}.50`).join('\n');
const orders = header + rows;

it.each<[string, string, string | Buffer]>([
  ['nothing', 'f.csv', ''],
  ['a mark of UTF-8 alone', 'f.csv', '\uFEFF'],
  ['line ends alone', 'f.csv', '\n'.repeat(5000)],
  ['a header alone', 'f.csv', header],
  ['one column', 'f.csv', 'customer\na\nb\na\n'],
  [
    '10,000 columns',
    'f.csv',
    `${Array.from({ length: 10_000 }, (_, i) => `h${i}`).join(',')}\n${'1,'.repeat(9999)}1\n`,
  ],
  [
    'rows of every width',
    'f.csv',
    header +
      rows
        .split('\n')
        .map((row, i) => row + ',x'.repeat(i % 5))
        .join('\n'),
  ],
  ['quotes alone', 'f.csv', '"'.repeat(5001)],
  ['a quote that is never closed', 'f.csv', `${orders}\nc1,2025-01-05,"${'y\n'.repeat(5000)}`],
  ['NULs alone', 'f.csv', '\0'.repeat(1000)],
  ['a NUL in a name', 'f.csv', orders.replace('c3', 'c\x003')],
  ['gzip named csv', 'f.csv', gzipSync(orders)],
  ['gzip in gzip', 'f.csv.gz', gzipSync(gzipSync(orders))],
  ['gzip that is cut off', 'f.csv.gz', gzipSync(orders.repeat(500)).subarray(0, 300)],
  ['UTF-16 that is cut within a letter', 'f.csv', Buffer.from(`\uFEFF${orders}`, 'utf16le').subarray(0, -1)],
  [
    'columns named like ours',
    'f.csv',
    orders.replace('customer,', '#line,#problem,customer,').replaceAll('\nc', '\n1,2,c'),
  ],
  [
    'JSON with keys named like ours',
    'f.jsonl',
    '{"#line":1,"customer":"a","date":"2025-01-01","amount":1}\n'.repeat(3),
  ],
  [
    'JSON keys that differ in case',
    'f.jsonl',
    '{"A":1,"a":2,"customer":"a","date":"2025-01-01","amount":1}\n'.repeat(3),
  ],
  ['JSON that is cut off', 'f.json', '[{"customer":1,'],
  ['a list of what is no object', 'f.json', '[1,"x",null,[1]]'],
  ['an empty list', 'f.json', '[]'],
  ['Parquet of rubbish', 'f.parquet', Buffer.from(`PAR1${'x'.repeat(500)}PAR1`)],
  ['a page of HTML', 'f.csv', '<!DOCTYPE html><html><body><table><tr><td>customer</td></tr></table></body></html>'],
  ['amounts of 60 digits', 'f.csv', header + rows.replaceAll('.50', `${'9'.repeat(60)}.50`)],
  ['a statement as a header', 'f.csv', orders.replace('customer', `customer'"; drop table orders; --`)],
])('%s ends in orders or in a failure that says what to do', async (_, name, content) => {
  expect(await complaintOf(workspace, { [name]: content })).toBeNull();
});
