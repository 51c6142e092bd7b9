import { describe, expect, it } from 'vitest';
import type { FileHead } from '../files/file-head.ts';
import { formats } from './formats.ts';

/** How a file of each format begins. */
const beginnings: Readonly<Record<string, string>> = {
  Excel: 'PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml',
  Parquet: 'PAR1\x15\x04\x15',
  'JSON lines': '{"customer": "ann", "date": "2025-01-01", "amount": 1}\n',
  JSON: '[\n  {"customer": "ann", "date": "2025-01-01", "amount": 1}]',
  CSV: 'customer,date,amount\nann,2025-01-01,1\n',
};

const headOf = (text: string): FileHead => ({
  path: 'orders',
  gzip: false,
  mostUnpacked: 1e9,
  encoding: undefined,
  start: Buffer.from(text, 'latin1'),
});

describe.each(formats)('$name', ({ name, endings }) => {
  it('is recognised by how its files begin, and by nothing else', () => {
    const first = formats.find((format) => format.recognise(headOf(beginnings[name]!)) !== null);
    expect(first?.name).toBe(name);
  });

  it('has endings of its own', () => {
    const others = formats.filter((format) => format.name !== name).flatMap((format) => format.endings);
    expect(endings.filter((ending) => others.includes(ending) || ending !== ending.toLowerCase())).toEqual([]);
  });
});
