import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from '@perennial/engine';
import { openScratch } from '@perennial/engine/storage';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATA_ELEMENT } from '../reports/report-data.ts';
import { eraseFile, type FileEraser } from './erase-file.ts';
import { makeEraser } from './eraser.ts';

const texts = ['ada.byron@example.com', 'Ada Byron', '17850', '+48 731 442 919'];
const NAME = 'erased-1';
let folder: string;
let scratch: Awaited<ReturnType<typeof openScratch>>;
let how: FileEraser;

beforeAll(async () => {
  scratch = await openScratch();
  how = { eraser: makeEraser(texts, NAME), texts, name: NAME, scratch };
});
afterAll(() => scratch.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-erase-'));
  return () => rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ORDERS = 'order;customer_id;e-mail;amount\r\n1;17850;ada.byron@example.com;17850\r\n2;17851;bo@example.com;9';

describe('a file of a workspace without a person', () => {
  it.each<[name: string, before: string, after: string]>([
    ['orders.csv', ORDERS, 'order;customer_id;e-mail;amount\r\n1;erased-1;erased-1;17850\r\n2;17851;bo@example.com;9'],
    ['bom.csv', `\uFEFFphone\ttotal\n0048 731-442-919\t5\n`, `\uFEFFphone\ttotal\nerased-1\t5\n`],
    [
      'costs-per-customer.csv',
      'customer,minutes\n17850,12\n17852,17850\n',
      'customer,minutes\nerased-1,12\n17852,17850\n',
    ],
    ['people.csv', 'Name,Age\n"Ada Byron",34\nBo,51\n', 'Name,Age\n"erased-1",34\nBo,51\n'],
    [
      'lines.jsonl',
      '{"customer":17850,"amount":17850}\n{"customer":1}\n',
      '{"customer":"erased-1","amount":17850}\n{"customer":1}\n',
    ],
    ['record.json', '{\n  "top": [\n    "17850"\n  ]\n}\n', '{\n  "top": [\n    "erased-1"\n  ]\n}\n'],
    ['vip.rule', "# for Ada Byron\ncustomer = 'ada.byron@example.com'\n", "# for erased-1\ncustomer = 'erased-1'\n"],
  ])('is the same but for the name: %s', async (name, before, after) => {
    const path = put(name, before);
    expect(await eraseFile(path, how, { write: false })).toBe('held');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(await eraseFile(path, how, { write: true })).toBe('held');
    expect(readFileSync(path, 'utf8')).toBe(after);
    expect(await eraseFile(path, how, { write: true })).toBe('clear');
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('is packed again where it was packed', async () => {
    const path = put('orders.csv.gz', gzipSync(ORDERS));
    expect(await eraseFile(path, how, { write: true })).toBe('held');
    expect(gunzipSync(readFileSync(path)).toString()).not.toContain('ada.byron');
    expect(await eraseFile(path, how, { write: true })).toBe('clear');
    expect(readdirSync(folder)).toEqual(['orders.csv.gz']);
  });

  it('keeps the bytes of other alphabets', async () => {
    const path = put('latin.csv', Buffer.from('name,mail\nJos\u00e9,ada.byron@example.com\n', 'latin1'));
    expect(await eraseFile(path, how, { write: true })).toBe('held');
    expect(readFileSync(path, 'latin1')).toBe('name,mail\nJos\u00e9,erased-1\n');
  });

  it('is a page that shows the same without them', async () => {
    const packed = gzipSync(JSON.stringify({ top: ['17850', '17851'] })).toString('base64');
    const page = `<p>Ada Byron</p><td>17850</td><script type="application/octet-stream" id="${DATA_ELEMENT}">${packed}</script>`;
    const path = put('report.html', page);
    expect(await eraseFile(path, how, { write: true })).toBe('held');
    const text = readFileSync(path, 'utf8');
    const [, data = ''] = /id="[^"]+">([^<]+)</.exec(text) ?? [];
    expect(text).toContain('<p>erased-1</p><td>…</td>');
    expect(gunzipSync(Buffer.from(data, 'base64')).toString()).toBe('{"top":["erased-1","17851"]}');
  });

  it('is a table of Parquet whose rows are all there', async () => {
    const path = join(folder, 'scores.parquet');
    await scratch.execute(
      sql`copy (select * from (values ('17850', 5, 'x'), ('17851', 17850, 'y')) as t(customer, money, channel)) to ${path} (format parquet)`,
    );
    expect(await eraseFile(path, how, { write: true })).toBe('held');
    expect(await scratch.rows(sql`select * from read_parquet(${path}) order by money`)).toEqual([
      { customer: NAME, money: 5, channel: 'x' },
      { customer: '17851', money: 17850, channel: 'y' },
    ]);
    expect(await eraseFile(path, how, { write: true })).toBe('clear');
  });
});

describe('a file that cannot be looked through', () => {
  it.each<[string, Uint8Array]>([
    ['orders.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1])],
    ['broken.csv.gz', gzipSync(ORDERS).subarray(0, 40)],
    ['no.csv.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8])],
  ])('is named, and stays as it is: %s', async (name, bytes) => {
    const path = put(name, bytes);
    expect(await eraseFile(path, how, { write: true })).toBe('unread');
    expect([...readFileSync(path)]).toEqual([...bytes]);
    expect(readdirSync(folder)).toEqual([name]);
  });
});
