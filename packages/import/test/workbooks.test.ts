import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note } from '../src/notes/note.ts';
import { defaultRules } from '../src/request/import-request.ts';
import { splitSources } from '../src/subscriptions/split-sources.ts';
import { type TestWorkspace, testWorkspace } from './import-files.ts';
import { type WrittenSheet, writeWorkbook, writeZip } from './write-workbook.ts';

const header = ['Customer ID', 'Order Date', 'Order ID', 'Amount', 'Currency'];
/** 2 and 3 January 2025, as a spreadsheet counts days. */
const [SECOND, THIRD] = [45659, 45660];
const rows = [
  ['0012', { day: SECOND + 0.5 }, 123456789012, 10.1, 'EUR'],
  ['0013', { day: THIRD }, 123456789013, 0.1 + 0.2, 'EUR'],
  [null, null, null, null, null],
  ['0012', { day: THIRD + 10 / 24 }, 123456789014, -4, 'EUR'],
] as const;
const orders: WrittenSheet = { name: 'Orders', rows: [header, ...rows] };

describe('a workbook', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await testWorkspace();
  });
  afterEach(() => workspace.close());
  const read = (content: Buffer, name = 'orders.xlsx') => workspace.import({ [name]: content });
  const stored = async () =>
    (await workspace.orders()).map(({ customer, at, order_id, amount }) => [customer, at, order_id, amount]);
  const expected = [
    ['0012', '2025-01-02 12:00:00', '123456789012', 1010],
    ['0013', '2025-01-03 00:00:00', '123456789013', 30],
  ];

  it('is read with its days, its exact amounts and its ids as texts', async () => {
    const { reconciliation, sources, currency } = await read(writeWorkbook([orders]));
    expect(await stored()).toEqual(expected);
    expect(currency).toBe('EUR');
    expect(reconciliation.source).toMatchObject({ rows: 3 });
    expect(reconciliation.returned.money).toBe(-400);
    expect(sources[0]).toMatchObject({ format: { name: 'Excel' } });
    expect(await workspace.rejected()).toMatchObject([]);
  });

  it('is read again after somebody has looked whether it holds subscriptions', async () => {
    const files = [workspace.write('orders.xlsx', writeWorkbook([orders]))];
    const { connection, folder } = workspace;
    const place = { connection, ledger: connection, home: 'folder', folder, scratchFolder: folder } as const;
    const request = { from: { files }, columns: {}, timeZone: 'UTC', rules: defaultRules };
    const split = await splitSources(place, request);
    await workspace.import({ 'orders.xlsx': writeWorkbook([orders]) }, {}, { sources: split.orders });
    expect(await stored()).toEqual(expected);
  });

  it('is known by its content, whatever it is called', async () => {
    await read(writeWorkbook([orders]), 'orders.csv');
    expect(await stored()).toEqual(expected);
  });

  it('counts days from 1904 where it says so', async () => {
    const days = rows.map((row) =>
      row.map((cell) => (cell && typeof cell === 'object' ? { day: cell.day - 1462 } : cell)),
    );
    await read(writeWorkbook([{ name: 'Orders', rows: [header, ...days] }], { is1904: true }));
    expect(await stored()).toEqual(expected);
  });

  it('may have days as plain numbers', async () => {
    const days = rows.map((row) => row.map((cell) => (cell && typeof cell === 'object' ? cell.day : cell)));
    await read(writeWorkbook([{ name: 'Orders', rows: [header, ...days] }]));
    expect(await stored()).toEqual(expected);
  });

  it('may have titles above the header, and a column that has none', async () => {
    const titled = [
      ['Orders of the shop'],
      ['made on', { day: THIRD }],
      [],
      [...header, null],
      ...rows.map((row) => [...row, 'x']),
    ];
    await read(writeWorkbook([{ name: 'Orders', rows: titled }]));
    expect(await stored()).toEqual(expected);
    expect((await workspace.rows('select line from rejected')).length).toBe(0);
  });

  it('is read from the first sheet with orders, and says so', async () => {
    const about = {
      name: 'About',
      rows: [
        ['Shop', 'Mugs'],
        ['Made by', 'Ann'],
        ['On', { day: THIRD }],
      ],
    };
    const hidden = { name: 'Old', rows: [header, ...rows], isHidden: true };
    const { sources } = await read(writeWorkbook([about, hidden, orders]));
    expect(await stored()).toEqual(expected);
    expect(sources[0]?.notes[0]).toEqual(
      note('sheets-used', { used: { list: [{ text: 'Orders' }] }, others: { list: [{ text: 'About' }] } }),
    );
  });

  it('is read from all sheets with the same columns', async () => {
    const [first, second] = [rows.slice(0, 1), rows.slice(1)];
    const { sources } = await read(
      writeWorkbook([
        { name: '2024', rows: [header, ...first] },
        { name: '2025', rows: [header, ...second] },
      ]),
    );
    expect(await stored()).toEqual(expected);
    expect(sources[0]?.notes[0]).toEqual(
      note('sheets-used.all', { used: { list: [{ text: '2024' }, { text: '2025' }] } }),
    );
  });

  it('has cells that are merged over rows in each of them, but for amounts', async () => {
    const lines = [
      ['Customer', 'Order Date', 'Order ID', 'Item', 'Order Total'],
      ...[0, 1, 2, 3].flatMap((i) => [
        [`c${i % 2}`, { day: SECOND + i }, `o${i}`, 'a', 12.5],
        [null, null, null, 'b', null],
      ]),
    ];
    const merged = [2, 4, 6, 8].flatMap((row) =>
      ['A', 'B', 'C', 'E'].map((column) => `${column}${row}:${column}${row + 1}`),
    );
    const { sources, reconciliation } = await read(writeWorkbook([{ name: 'Orders', rows: lines, merged }]));
    expect((await stored()).map(([customer, , order, amount]) => [customer, order, amount])).toEqual(
      [0, 1, 2, 3].map((i) => [`c${i % 2}`, `o${i}`, 1250]),
    );
    expect(reconciliation.source.rows).toBe(8);
    expect(sources[0]?.notes).toContainEqual(note('merged-cells'));
  });

  it('may end in a total, have results of formulas, and days that are dates, numbers and texts', async () => {
    const day = (i: number) => [SECOND + i, { day: SECOND + i }, `2025-01-0${2 + i}`][i % 3]!;
    const lines = [0, 1, 2, 3].map((i) => [`c${i % 2}`, day(i), `o${i}`, { formula: 'A1', cached: 10 + i }, 'EUR']);
    const total = ['TOTAL', { day: THIRD }, null, { formula: 'SUM(D2:D5)', cached: 46 }, 'EUR'];
    await read(writeWorkbook([{ name: 'Orders', rows: [header, ...lines, total] }]));
    expect((await stored()).map(([customer, at, , amount]) => [customer, String(at).slice(0, 10), amount])).toEqual(
      [0, 1, 2, 3].map((i) => [`c${i % 2}`, `2025-01-0${2 + i}`, 1000 + 100 * i]),
    );
  });

  it('is read from sheets whose columns stand in another sequence', async () => {
    const turned = [header, ...rows].map((row) => [...row].reverse());
    await read(writeWorkbook([orders, { name: 'More', rows: [turned[0]!, ['EUR', 7, 99, { day: THIRD }, '0099']] }]));
    expect(await stored()).toEqual([...expected, ['0099', '2025-01-03 00:00:00', '99', 700]]);
  });

  it('keeps a row with an error or too many cells, with its place', async () => {
    const odd = [
      [{ error: '#N/A' }, { day: THIRD }, 5, 7, 'EUR'],
      ['0014', { day: THIRD }, 6, 8, 'EUR', null, 'far out'],
    ];
    await read(writeWorkbook([{ name: 'Orders', rows: [header, ...rows, ...Array(100).fill(rows[0]), ...odd] }]));
    expect((await workspace.rejected()).map(({ line, reason }) => [line, reason])).toEqual([
      [106, 'guest'],
      [107, 'malformed-line'],
    ]);
  });

  it.each<[string, Buffer, string, RegExp]>([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'format-unknown', /xlsx or \.csv/],
    ['a workbook with a password', withPassword(), 'format-unknown', /password off/],
    [
      'a binary workbook',
      writeZip([
        ['[Content_Types].xml', ''],
        ['xl/workbook.bin', 'x'],
      ]),
      'format-unknown',
      /xlsx or \.csv/,
    ],
    [
      'a text document',
      writeZip([
        ['[Content_Types].xml', ''],
        ['word/document.xml', ''],
      ]),
      'format-unknown',
      /table of orders/,
    ],
    [
      'an OpenDocument table',
      writeZip([
        ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
        ['content.xml', ''],
      ]),
      'format-unknown',
      /xlsx or \.csv/,
    ],
    ['an archive', writeZip([['orders.csv', 'a,b']]), 'format-unknown', /./],
    ['a packed workbook', gzipSync(writeWorkbook([orders])), 'format-unknown', /gunzip/],
    ['a truncated workbook', writeWorkbook([orders]).subarray(0, 900), 'file-unreadable', /xlsx or \.csv/],
    ['a workbook without a table', writeWorkbook([{ name: 'A', rows: [['Hello']] }]), 'file-empty', /first sheet/],
    ['a workbook with a header alone', writeWorkbook([{ name: 'A', rows: [header] }]), 'file-empty', /first sheet/],
    ['a workbook whose texts do not fit into memory', tooLarge(), 'file-unreadable', /\.csv/],
  ])('is refused where it is %s', async (_, content, code, remedy) => {
    await expect(read(content)).rejects.toMatchObject({ code, remedy: expect.stringMatching(remedy) });
  });
});

/** As Office wraps a workbook that a password protects: a compound file, whose directory stands in its second sector. */
function withPassword(): Buffer {
  const file = Buffer.alloc(2048);
  file.write('d0cf11e0a1b11ae1', 0, 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write('EncryptedPackage', 1024 + 128, 'utf16le');
  return file;
}

function tooLarge(): Buffer {
  const parts: [string, string][] = [
    ['[Content_Types].xml', ''],
    ['xl/workbook.xml', ''],
    ['xl/sharedStrings.xml', ''],
  ];
  return writeZip(parts, { 'xl/sharedStrings.xml': 2e9 });
}
