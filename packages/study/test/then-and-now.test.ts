import { seeded } from '@perennial/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addSegment, dropSegment } from '../src/questions/segments.ts';
import { segmentThenAndNow } from '../src/questions/then-and-now.ts';
import { comparedStrata } from '../src/segments/compare-strata.ts';
import { type TestFolder, testFolder } from './lifecycle/folder.ts';

const random = seeded('then and now');
const CUSTOMERS = 400;
/** Customers who order about once in 40 days as long as they stay. */
const lines = Array.from({ length: CUSTOMERS }, (_, i) => {
  const rows: string[] = [];
  let at = Date.UTC(2024, 0, 1) + Math.floor(random() * 120) * 86_400_000;
  while (at < Date.UTC(2025, 11, 31) && random() > 0.06) {
    rows.push(`c${i},${new Date(at).toISOString().slice(0, 10)},${20 + Math.floor(random() * 60)}`);
    at += (1 + Math.floor(-Math.log(1 - random()) * 40)) * 86_400_000;
  }
  return rows;
}).flat();
const before = lines.filter((line) => line.split(',')[1]! <= '2025-03-31');
const since = lines.filter((line) => line.split(',')[1]! > '2025-03-31');
const file = (rows: readonly string[]) => `customer,date,total\n${rows.join('\n')}\n`;

let folder: TestFolder;
const orders = new Map<string, number>();
for (const line of before) orders.set(line.split(',')[0]!, (orders.get(line.split(',')[0]!) ?? 0) + 1);
const members = new Set([...orders].filter(([, n]) => n >= 4).map(([customer]) => customer));
const segment = { name: 'loyal', rule: 'orders >= 4', action: '' };

beforeAll(async () => {
  folder = testFolder();
  folder.write('before.csv', file(before));
  folder.write('since.csv', file(since));
  await folder.run({ files: ['before.csv'], asOf: '2025-03-31', cutOffs: 0, reading: { currency: 'EUR' } });
});
afterAll(() => folder.remove());

it('says of a segment what its members were, what the same people have brought since, and who came and left', async () => {
  await folder.read((reader) => addSegment(reader, segment));
  const first = await folder.read((reader) => segmentThenAndNow(reader, 'loyal'));
  expect(first).toMatchObject({
    savedOn: '2025-03-31',
    before: { customers: members.size },
    now: null,
    compared: null,
  });
  expect(first!.members).toEqual({ now: members.size, stayed: members.size, entered: 0, left: 0 });

  await folder.run({ files: ['since.csv'], asOf: '2025-12-31', cutOffs: 0, reading: { currency: 'EUR' } });
  const found = (await folder.read((reader) => segmentThenAndNow(reader, 'loyal')))!;
  expect(found.before).toEqual(first!.before);
  const own = since.map((line) => line.split(',')).filter(([customer]) => members.has(customer!));
  expect(found.now).toMatchObject({
    customers: members.size,
    ordered: new Set(own.map(([customer]) => customer)).size,
  });
  expect(found.now!.brought).toBeCloseTo(
    own.reduce((sum, [, , total]) => sum + Number(total), 0),
    6,
  );
  const all = new Map(orders);
  for (const [customer] of since.map((line) => line.split(','))) all.set(customer!, (all.get(customer!) ?? 0) + 1);
  const now = [...all].filter(([, n]) => n >= 4).map(([customer]) => customer);
  const stayed = now.filter((customer) => members.has(customer)).length;
  expect(found.members).toEqual({
    now: now.length,
    stayed,
    entered: now.length - stayed,
    left: members.size - stayed,
  });
  // Who has ordered more often is compared with others of whom as much was expected.
  const { compared } = found;
  expect(compared!.members).toBeLessThanOrEqual(members.size);
  expect(compared!.difference).toBeCloseTo(compared!.mean - compared!.meanOfOthers, 9);
  expect(compared!.low95).toBeLessThan(compared!.difference);
});

it('begins anew where the segment is saved again, and keeps nobody of one that is gone', async () => {
  await folder.read((reader) => addSegment(reader, segment));
  expect(await folder.read((reader) => segmentThenAndNow(reader, 'loyal'))).toMatchObject({ now: null });
  await folder.read((reader) => dropSegment(reader, 'loyal'));
  await expect(folder.read((reader) => segmentThenAndNow(reader, 'loyal'))).rejects.toMatchObject({
    words: { code: 'option-invalid.no-segment' },
  });
});

it('is the stratified difference of two groups, each stratum weighed as among the members', () => {
  const sides = [
    { stratum: 1, isIn: true, n: 30, sum: 300, squares: 3300 },
    { stratum: 1, isIn: false, n: 60, sum: 540, squares: 5400 },
    { stratum: 2, isIn: true, n: 10, sum: 500, squares: 26_000 },
    { stratum: 2, isIn: false, n: 5, sum: 200, squares: 8400 },
    { stratum: 3, isIn: true, n: 40, sum: 4000, squares: 400_100 },
  ];
  const found = comparedStrata(sides)!;
  // Nobody is like those of the third stratum.
  expect([found.members, found.others]).toEqual([40, 65]);
  expect(found.mean).toBeCloseTo((30 * 10 + 10 * 50) / 40, 12);
  expect(found.meanOfOthers).toBeCloseTo((30 * 9 + 10 * 40) / 40, 12);
  const variance = (n: number, sum: number, squares: number) => (squares - sum ** 2 / n) / (n - 1) / n;
  const error = Math.sqrt(
    0.75 ** 2 * (variance(30, 300, 3300) + variance(60, 540, 5400)) +
      0.25 ** 2 * (variance(10, 500, 26_000) + variance(5, 200, 8400)),
  );
  expect(found.high95 - found.difference).toBeCloseTo(1.959964 * error, 12);
  expect(comparedStrata(sides.filter(({ stratum }) => stratum === 2))).toBeNull();
});
