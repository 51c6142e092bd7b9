import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, monthsBefore } from '@perennial/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileObjects } from '../../src/reports/index.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { subscriptionDefinitions } from '../../src/reports/subscription-definitions.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { file, newFolder, study } from '../subscriptions/businesses.ts';
import { asked, makeView, ofSubscriptions, saysTheSame, sqlBlocks, viewOf } from './sql-blocks.ts';

const AS_OF = '2025-06-30';
const HEADER = 'id,customer,plan,interval,amount,currency,start,trial end,canceled at,end,paused at,resumed at';
const prices = { basic: ['month', 12], team: ['month', 48.5], yearly: ['year', 240] } as const;

/** Each whole cent of a file is half of one off at most. */
const WHOLE_CENTS = 1e-5;

/** A contract of a customer, as a row: days count from the beginning of 2023. */
function contract(
  i: number,
  plan: keyof typeof prices,
  {
    from,
    until,
    trial,
    cancelled,
    pause,
  }: {
    readonly from: number;
    readonly until?: number;
    readonly trial?: boolean;
    readonly cancelled?: number;
    readonly pause?: readonly [number, number];
  },
): string {
  const at = (n: number | undefined) =>
    n === undefined ? '' : new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
  const [interval, amount] = prices[plan];
  const end = until === undefined || until > 800 ? undefined : until;
  const days = [at(from), trial ? at(from + 14) : '', at(cancelled), at(end), at(pause?.[0]), at(pause?.[1])];
  return [`s${i}-${from}`, `c${i}`, plan, interval, amount, 'EUR', ...days].join(',');
}

/** Three hundred customers to whom all has happened that happens to contracts: trials, pauses, changes of plan, coming back, both at once. */
const contracts = Array.from({ length: 300 }, (_, i) => {
  const from = (i * 13) % 700;
  const stays = 20 + ((i * 37) % 29) ** 2;
  const until = i % 3 === 0 ? undefined : from + stays;
  switch (i % 10) {
    case 1:
      return [contract(i, 'team', { from, trial: true, ...(until && { until: from + stays - 10 }) })];
    case 2:
      return [contract(i, 'yearly', { from, ...(until && { until: from + 365 + (i % 2) * 30 }) })];
    case 3:
      return [
        contract(i, 'basic', { from, until: from + 60 }),
        contract(i, 'team', { from: from + 60, ...(until && { until: from + 60 + stays }) }),
      ];
    case 4:
      return [contract(i, 'basic', { from, until: from + 45 }), contract(i, 'basic', { from: from + 65 })];
    case 5:
      return [contract(i, 'basic', { from, until: from + 40 }), contract(i, 'basic', { from: from + 140 })];
    case 6:
      return [contract(i, 'team', { from, pause: [from + 35, from + 80], ...(until && { until: from + 90 + stays }) })];
    case 7:
      return [contract(i, 'basic', { from }), contract(i, 'team', { from: from + 9 })];
    case 8:
      return [contract(i, 'team', { from, ...(i % 4 === 0 && { cancelled: 890 }) })];
    default:
      return [contract(i, i % 2 ? 'team' : 'basic', { from, ...(until && { until }) })];
  }
}).flat();

const orders = Array.from({ length: 400 }, (_, k) => {
  const day = new Date(Date.UTC(2024, 0, 1 + ((k * 17) % 540))).toISOString().slice(0, 10);
  return `o${k},c${(k * 7) % 90},${day},${10 + (k % 23)},EUR`;
});

async function business(files: readonly string[]): Promise<Workspace> {
  const folder = newFolder();
  writeFileSync(join(folder, 'costs.yaml'), 'margin: 80%\nfees: 2% + 0.25\nservice: { per-customer-month: 1.50 }\n');
  await study(files, { folder, asOf: AS_OF, horizonDays: 365, cutOffs: 0 });
  return openWorkspace(folder, { create: false, threads: 1 });
}

async function viewFiles({ connection, folder }: Workspace): Promise<void> {
  await makeView(connection, 'subscription_scores', `select * from '${join(folder, 'subscription-scores.csv')}'`);
  for (const name of ['contracts', 'paid']) await makeView(connection, name, viewOf(ofSubscriptions, name, AS_OF));
}

const blocks = sqlBlocks(ofSubscriptions);

describe('the SQL on the page of reports says what the tables of subscriptions say', () => {
  let club: Workspace;
  let both: Workspace;
  const contractsFile = file('contracts.csv', [HEADER, ...contracts]);
  beforeAll(async () => {
    club = await business([contractsFile]);
    both = await business([contractsFile, file('orders.csv', ['order,customer,date,amount,currency', ...orders])]);
    for (const each of [club, both]) await viewFiles(each);
    await makeView(both.connection, 'scores', `select * from '${join(both.folder, 'scores.csv')}'`);
  });

  it('has a block for every report of subscriptions', () =>
    expect(
      subscriptionDefinitions.map(({ name }) => name).filter((name) => !blocks.some((block) => block.name === name)),
    ).toEqual([]));

  it.each(blocks)('$name $table $of', async ({ name, options, table: named, of, statement }) => {
    const workspace = name === 'together' ? both : club;
    const { tables, record } = await readReport(workspace, { name, options });
    const table = tables.find((each) => each.name === named);
    expect(table).toBeDefined();
    const told = fileObjects(table!, record.settings).filter(
      (row) => of === null || of.some((value) => Object.values(row).map(String).includes(value)),
    );
    const answered = await asked(workspace.connection, statement);
    expect(answered.length).toBe(told.length);
    expect(answered.filter((row) => !told.some((each) => saysTheSame(row, each, WHOLE_CENTS)))).toEqual([]);
  });

  it('is asked of a business to which everything happens that the page speaks of', async () => {
    const happened = await rowsOf(club.connection, monthsBefore(AS_OF, 12));
    expect(Object.entries(happened).filter(([, n]) => !(Number(n) > 0))).toEqual([]);
  });
});

/** How many contracts are of each kind. */
async function rowsOf(connection: Connection, yearAgo: string) {
  const [row = {}] = await asked(
    connection,
    `select count(*) filter (where paid_from > started) as trials, count(*) filter (where paused is not null) as pauses,
  count(*) filter (where months = 12) as yearly, count(*) filter (where over <= today) as over, count(*) filter (where over is null and paid_from <= date '${yearAgo}') as old,
  (select count(*) from subscription_scores where is_cancelled) as cancelled, (select count(*) from paid where renewed > 12) as long from contracts`,
  );
  return row;
}
