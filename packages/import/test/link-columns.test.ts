import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkOf } from '../src/lexicon/link-headers.ts';
import { type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const kept = () =>
  workspace.rows(
    `select customer, more['referred_by'] as by, more['account'] as account from order_lines order by customer`,
  );
const file = (header: string, cells: readonly (readonly [string, string])[]) =>
  `email,order date,amount,${header}\n${cells.map(([a, b], i) => `u${i}@x.io,2025-01-0${i + 1},12.50,${a},${b}`).join('\n')}\n`;
const two = [
  ['u1@x.io', 'Nord'],
  ['u2@x.io', 'Süd'],
  ['', ''],
] as const;

describe('who referred a customer, and the company', () => {
  it.each([
    ['Referred By', 'Billing Company'],
    ['referrer_email', 'company_name'],
    ['Empfohlen von', 'Firma'],
    ['Polecony przez', 'Nazwa firmy'],
    ['推荐人', '公司名称'],
    ['referredBy', 'Organisation'],
  ])('are known by their headers: %s, %s', async (by, account) => {
    const { sources } = await workspace.import({ 'orders.csv': file(`${by},${account}`, two) });
    expect(await kept()).toEqual([
      { customer: 'u0@x.io', by: 'u1@x.io', account: 'Nord' },
      { customer: 'u1@x.io', by: 'u2@x.io', account: 'Süd' },
      { customer: 'u2@x.io', by: null, account: null },
    ]);
    const notes = sources[0]!.notes.map(({ code, values }) => [code, values?.column]);
    expect(notes).toEqual(
      expect.arrayContaining([
        ['says-referrer', { text: by }],
        ['says-account', { text: account }],
      ]),
    );
  });

  it('are not taken from pages that browsers call referrers, nor from one company that all have', async () => {
    const cells = ['https://search.example/', 'https://mail.example/', 'https://search.example/'].map(
      (page) => [page, 'We Ltd'] as const,
    );
    await workspace.import({ 'orders.csv': file('referrer,company', cells) });
    expect(await workspace.rows('select count(*) as n from order_lines where more is not null')).toEqual([{ n: 0 }]);
  });

  it('are what somebody has named, where they have', async () => {
    const cells = two.map(([a, b]) => [b, a] as const);
    const asked = { dimensions: { referred_by: 'company', plan: 'tip' } };
    await workspace.import({ 'orders.csv': file('tip,company', cells) }, asked);
    expect((await kept())[0]).toEqual({ customer: 'u0@x.io', by: 'u1@x.io', account: null });
  });
});

it.each(['account', 'source', 'delivery company', 'referral code', 'referring site'])(
  'says nothing of %s',
  (header) => {
    expect(linkOf(header)).toBeNull();
  },
);
