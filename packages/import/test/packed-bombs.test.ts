import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Connection } from '@perennial/engine';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readHead } from '../src/files/file-head.ts';
import { requireLineEnds } from '../src/files/longest-line.ts';
import { mostUnpacked } from '../src/files/unpacked-size.ts';
import { fileSources } from '../src/formats/file-sources.ts';
import { formats } from '../src/formats/formats.ts';
import { writeWorkbook, writeZip } from './write-workbook.ts';

const text = `customer,date,amount\n${'c1,2025-01-01,10\n'.repeat(5000)}`;
const objects = '{"customer":"c1","date":"2025-01-01","amount":10}\n'.repeat(2000);
const sheet = { name: 'A', rows: [['customer', 'date', 'amount'], ...Array(2000).fill(['c1', '2025-01-01', 10])] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-packed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function find(content: Buffer, most?: (packed: number) => number) {
  const path = join(folder, 'orders');
  writeFileSync(path, content);
  // Nothing is asked of the database before all bytes have been seen.
  const place = { connection: {} as Connection, home: 'folder', folder } as const;
  return fileSources(formats, most).find([path], place, {});
}

it.each([
  ['a text', gzipSync(text)],
  ['a text of one line', gzipSync('x'.repeat(80_000))],
  ['lines of JSON', gzipSync(objects)],
  ['a document of JSON', gzipSync(`[${objects.trim().replaceAll('\n', ',')}]`)],
  ['a workbook', writeWorkbook([sheet])],
])('refuses %s that unpacks to more than it may', async (_, content) => {
  await expect(find(content, () => 70_000)).rejects.toMatchObject({
    code: 'file-unreadable',
    words: { code: 'file-unreadable.unpacked', values: { most: { decimal: 0 } } },
    remedy: expect.stringMatching(/unpack it yourself/),
  });
  await expect(find(content, () => 1e6)).resolves.toHaveLength(1);
});

it('refuses a workbook that says of a part that it is empty, and is not', async () => {
  const parts: [string, string][] = [
    ['[Content_Types].xml', ''],
    ['xl/workbook.xml', '<workbook/>'],
    ['xl/worksheets/sheet1.xml', 'x'.repeat(10_000)],
  ];
  const liar = writeZip(parts, { 'xl/worksheets/sheet1.xml': 0 });
  await expect(find(liar)).rejects.toMatchObject({ words: { code: 'file-unreadable.excel' } });
});

it('looks at the beginning of a packed file without unpacking more than a piece of it', () => {
  const path = join(folder, 'bomb');
  writeFileSync(path, gzipSync(Buffer.alloc(40e6, text)));
  const { start } = readHead(path);
  expect(start.length).toBeGreaterThan(10_000);
  expect(start.length).toBeLessThan(20e6);
});

it('refuses a line that does not end, and counts from the last end', () => {
  const push = requireLineEnds('orders', 10);
  for (const piece of ['123456\n12345', '12345\r', '1234567890']) push(Buffer.from(piece));
  expect(() => push(Buffer.from('1'))).toThrow(
    expect.objectContaining({ words: expect.objectContaining({ code: 'file-unreadable.line' }) }),
  );
});

it('lets a file unpack to what files of orders unpack to', () => {
  expect(mostUnpacked(1000)).toBe(1e9);
  expect(mostUnpacked(5e9)).toBe(5e11);
});
