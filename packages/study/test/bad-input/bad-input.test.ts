import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type FailureCode, failures } from '@perennial/words';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csv, ordersOf } from '../lifecycle/business.ts';
import { type Asked, hashes, type TestFolder, testFolder } from '../lifecycle/folder.ts';

interface BadInput {
  readonly name: string;
  readonly code: FailureCode;
  readonly exit: 1 | 2;
  readonly content?: string | Buffer;
  readonly asked?: Asked;
  /** What the message must name: the file, the row, the value. */
  readonly says: readonly RegExp[];
  readonly remedy: RegExp;
  /** Concerns the whole of the orders: on top of those in a workspace it is no fault. */
  readonly firstRunOnly?: true;
}

const quick = { horizonDays: 60, cutOffs: 0 } as const;
const header = 'order_id,customer_id,order_date,amount\n';
const good = csv(ordersOf({ customers: 30, days: 150 }));

const badInputs: readonly BadInput[] = [
  {
    name: 'a file that is not there',
    code: 'file-not-found',
    exit: 2,
    asked: { files: ['orders.txt'] },
    says: [/orders\.txt/],
    remedy: /\S/,
  },
  {
    name: 'a packed file that is cut off',
    code: 'file-unreadable',
    exit: 2,
    content: gzipSync(good).subarray(0, 200),
    says: [/bad\.csv/],
    remedy: /\S/,
  },
  {
    name: 'a file of a kind nobody knows',
    code: 'format-unknown',
    exit: 2,
    content: Buffer.from('PK\u0003\u0004 a spreadsheet is a packed folder'),
    says: [/bad\.csv/],
    remedy: /CSV/,
  },
  { name: 'an empty file', code: 'file-empty', exit: 2, content: '', says: [/bad\.csv/], remedy: /\S/ },
  {
    name: 'a header alone',
    code: 'file-empty',
    exit: 2,
    content: header,
    says: [/bad\.csv/, /header/],
    remedy: /period/,
  },
  {
    name: 'a header and a line with a quote that is never closed',
    code: 'file-empty',
    exit: 2,
    content: `${header}1,"a,2025-01-01,10\n`,
    says: [/bad\.csv/, /line 2/, /"a,2025-01-01,10/],
    remedy: /quote/,
  },
  {
    name: 'no column that could be recognised',
    code: 'column-not-recognised',
    exit: 2,
    content: 'foo,bar\nhello,world\nbig,small\nred,green\n',
    says: [/foo/, /bar/],
    remedy: /--customer|--date|--amount/,
  },
  {
    name: 'two columns that could be the customer',
    code: 'column-ambiguous',
    exit: 2,
    content: 'customer_id,client_id,date,amount\nk1,a7,2024-01-01,5\nk2,a8,2024-01-02,6\nk1,a9,2024-02-03,7\n',
    says: [/customer_id/, /client_id/],
    remedy: /--customer/,
  },
  {
    name: 'a column that is not there',
    code: 'column-missing',
    exit: 2,
    content: good,
    asked: { reading: { columns: { customer: 'customer_idd' } } },
    says: [/customer_idd/],
    remedy: /customer_id/,
  },
  {
    name: 'dates that are none',
    code: 'date-unreadable',
    exit: 2,
    content: 'customer,date,amount\na,soon,5\nb,later,6\na,never,7\n',
    asked: { reading: { columns: { date: 'date' } } },
    says: [/bad\.csv, row 2: soon/],
    remedy: /--date/,
  },
  {
    name: 'amounts that are none',
    code: 'amount-unreadable',
    exit: 2,
    content: 'customer,date,amount\na,2024-01-01,much\nb,2024-01-02,more\na,2024-01-03,most\n',
    asked: { reading: { columns: { amount: 'amount' } } },
    says: [/bad\.csv, row 2: much/],
    remedy: /--amount/,
  },
  {
    name: 'dates that can be read two ways',
    code: 'date-ambiguous',
    exit: 2,
    content: 'customer,date,amount\na,01/02/2024,5\nb,03/04/2024,6\na,05/06/2024,7\nb,07/08/2024,3\n',
    says: [/bad\.csv, row \d: \d\d\/\d\d\/2024/],
    remedy: /--date-order/,
  },
  {
    name: 'mixed currencies',
    code: 'currency-mixed',
    exit: 2,
    content:
      'customer,date,amount,currency\na,2024-01-01,5,EUR\nb,2024-01-05,6,USD\na,2024-02-01,7,EUR\nb,2024-03-01,3,USD\n',
    says: [/EUR/, /USD/],
    remedy: /--currency/,
  },
  {
    name: 'one customer',
    code: 'one-customer',
    exit: 1,
    content: `${header}1,a,2024-01-01,5\n2,a,2024-02-01,6\n3,a,2024-03-01,7\n`,
    says: [/one customer/],
    remedy: /--customer/,
    firstRunOnly: true,
  },
  {
    name: 'nobody who came back',
    code: 'no-repeat-buyers',
    exit: 1,
    content: `${header}1,a,2024-01-01,5\n2,b,2024-02-01,6\n3,c,2024-03-01,7\n4,c,2024-03-01,8\n`,
    says: [/none of the 3 customers ordered on a second day/],
    remedy: /customer column/,
    firstRunOnly: true,
  },
  {
    name: 'a quote that is never closed, so that hardly a row is left',
    code: 'no-repeat-buyers',
    exit: 1,
    content: 'customer,date,amount\nann,2025-01-01,10\n"bob,2025-01-02,20\ncid,2025-01-03,30\n',
    says: [/none of the 2 customers ordered on a second day/],
    remedy: /1 row: different number of columns \(first: bad\.csv, line 3: "bob,2025-01-02,20/,
    firstRunOnly: true,
  },
  {
    name: 'everything refunded',
    code: 'no-usable-orders',
    exit: 1,
    content:
      'order_id,customer_id,order_date,amount,refunded_amount\n1,a,2024-01-01,5,5\n2,b,2024-02-01,6,6\n3,a,2024-03-01,7,7\n',
    says: [/no usable orders are left/],
    remedy: /3 rows: .*refund/,
    firstRunOnly: true,
  },
  {
    name: 'an as-of date before the data',
    code: 'as-of-before-data',
    exit: 2,
    content: good,
    asked: { asOf: '2019-12-31' },
    says: [/2019-12-31/, /first order/],
    remedy: /\d{4}-\d\d-\d\d on, or leave --as-of out/,
  },
  {
    name: 'an as-of date that is no day',
    code: 'option-invalid',
    exit: 2,
    content: good,
    asked: { asOf: '2023-02-30' },
    says: [/2023-02-30/],
    remedy: /--as-of/,
  },
];

const failureOf = async (folder: TestFolder, { content, asked }: BadInput): Promise<unknown> => {
  if (content !== undefined) folder.write('bad.csv', content);
  return folder.run({ ...quick, files: ['bad.csv'], ...asked }).then(
    () => null,
    (error: unknown) => error,
  );
};

function expectClear(error: unknown, { code, says, remedy, exit }: BadInput) {
  expect(error).toMatchObject({ name: 'Failure', code, remedy: expect.stringMatching(remedy) });
  for (const words of says) expect((error as Error).message).toMatch(words);
  expect(failures[code].exit).toBe(exit);
}

describe('bad input to a new workspace', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = testFolder();
  });
  afterEach(() => folder.remove());

  it.each(badInputs)('$name: says so, and makes no folder', async (bad) => {
    expectClear(await failureOf(folder, bad), bad);
    expect(existsSync(folder.workspace)).toBe(false);
  });

  it('leaves a folder that was there, with what was in it', async () => {
    mkdirSync(folder.workspace);
    writeFileSync(`${folder.workspace}/notes.txt`, 'mine');
    const before = hashes(folder.workspace);
    await failureOf(folder, badInputs[4]!);
    expect(hashes(folder.workspace)).toEqual(before);
  });
});

describe('bad input to a workspace in use', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('good.csv', good);
    await folder.run({ ...quick, files: ['good.csv'] });
  });
  afterAll(() => folder.remove());

  it.each(badInputs.filter(({ firstRunOnly }) => !firstRunOnly))('$name: leaves it byte for byte', async (bad) => {
    const before = hashes(folder.workspace);
    expectClear(await failureOf(folder, bad), bad);
    expect(hashes(folder.workspace)).toEqual(before);
  });

  it('orders in another currency than those it holds', async () => {
    const before = hashes(folder.workspace);
    folder.write(
      'euros.csv',
      'customer,date,amount,currency\na,2024-01-01,5,EUR\nb,2024-01-05,6,EUR\na,2024-02-01,7,EUR\n',
    );
    await expect(folder.run({ ...quick, files: ['euros.csv'] })).rejects.toMatchObject({ code: 'currency-mixed' });
    expect(hashes(folder.workspace)).toEqual(before);
  });
});
