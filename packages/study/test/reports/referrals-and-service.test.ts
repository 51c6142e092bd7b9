import { beforeAll, describe, expect, it } from 'vitest';
import type { AccountsResult } from '../../src/reports/accounts/accounts-result.ts';
import { fileObjects } from '../../src/reports/index.ts';
import { readReport } from '../../src/reports/read-report.ts';
import type { ReferralsResult } from '../../src/reports/referrals/referrals-result.ts';
import type { ServiceResult } from '../../src/reports/service/service-result.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { answerOf, hasTicket, LATE_DAY, LATE_TICKETS, N, orders, referrerOf, servicedShop } from './serviced-shop.ts';

describe('a business with tickets and referrals', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    ({ workspace } = await servicedShop());
  });
  const found = (name: string, options = {}) => readReport(workspace, { name, options });
  const objects = async (name: string, table: string, options = {}) => {
    const { tables, record } = await found(name, options);
    return fileObjects(tables.find((each) => each.name === table)!, record.settings);
  };

  it('counts who was referred by a customer, by nobody known, and by themselves', async () => {
    const result = (await found('referrals')).result as ReferralsResult;
    const all = Array.from({ length: N }, (_, i) => referrerOf(i));
    expect(result).toMatchObject({
      by: 'referred_by',
      referred: all.filter((name, i) => /^c/.test(name) && name !== `c${i}`).length,
      referrers: new Set(all.filter((name, i) => /^c/.test(name) && name !== `c${i}`)).size,
      unknown: all.filter((name) => name === 'nobody').length,
      selves: 1,
    });
    const [those, others] = result.groups;
    expect(those).toMatchObject({ wasReferred: true, customers: result.referred });
    expect(others!.customers).toBe(N - result.referred);
  });

  it('adds up the contacts of a company, however its name is written', async () => {
    const { by, accounts, without, rows } = (await found('accounts')).result as AccountsResult;
    expect({ by, accounts, without }).toEqual({ by: 'company', accounts: 1, without: (N * 3) / 4 });
    expect(rows).toMatchObject([{ account: 'ACME', contacts: N / 4 }]);
  });

  it('counts nothing twice: credit moves money, and the sum stays', async () => {
    for (const credit of ['50', '20']) {
      const [own, taken, given, after] = (await objects('referrals', 'credit', { credit })).map((row) =>
        Number(row.own),
      );
      expect(after).toBe(own);
      expect(taken! + given!).toBeCloseTo(0, 6);
      const listed = await objects('referrals', 'referrers', { credit });
      expect(listed.reduce((sum, row) => sum + Number(row.credit), 0)).toBeCloseTo(given!, 0);
      for (const row of listed) expect(Number(row.own_and_credit)).toBeCloseTo(Number(row.own) + Number(row.credit), 1);
    }
  });

  it('finds that those with a ticket order again less often, after the days in which they had it', async () => {
    const { days, happened, events } = (await found('service')).result as ServiceResult;
    expect(days).toBe(365);
    expect(happened).toEqual({ ticket: N / 5 });
    const [ticket] = events;
    const effect = ticket!.groups.find(({ value }) => value === 'yes')!.effects.return!;
    expect(effect.customers).toBe(N / 5);
    const returned = new Set(orders.map(([customer]) => customer).filter((each, i, all) => all[i - 1] === each));
    const back = Array.from({ length: N }, (_, i) => i).filter((i) => hasTicket(i) && returned.has(`c${i}`)).length;
    expect(effect.mean).toBeCloseTo(back / (N / 5), 6);
    expect(effect.isApart).toBe(true);
    expect(effect.interval.low95).toBeLessThan(-0.2);
    expect(effect.interval.high95).toBeLessThan(-0.05);
  });

  it('lists whom to call: those to whom it happened lately and who have not ordered since', async () => {
    const { toCall } = (await found('service')).result as ServiceResult;
    const last = new Map(orders.map(([customer, on]) => [customer, on] as const));
    const called = LATE_TICKETS.filter((i) => last.get(`c${i}`)! <= LATE_DAY).map((i) => `c${i}`);
    expect(toCall!.ticket!.customers).toBe(called.length);
    expect(toCall!.ticket!.rows.map(({ customer }) => customer).sort()).toEqual(called.sort());
    expect(toCall!.refund).toBeUndefined();
  });

  it('lays what customers answered, NPS in a file of its own, beside what they did after it', async () => {
    const { satisfaction } = (await found('service')).result as ServiceResult;
    const groups = new Map(satisfaction!.groups.map(({ value, effects }) => [value, effects.return!]));
    const of = (value: number | null) => Array.from({ length: N }, (_, i) => i).filter((i) => answerOf(i) === value);
    const back = new Set(orders.map(([customer]) => customer).filter((each, i, all) => all[i - 1] === each));
    for (const [value, answer] of [
      ['low', 3],
      ['high', 10],
      [null, null],
    ] as const) {
      const those = of(answer);
      expect(groups.get(value)!.customers).toBe(those.length);
      expect(groups.get(value)!.mean).toBeCloseTo(those.filter((i) => back.has(`c${i}`)).length / those.length, 6);
    }
    expect(groups.get('low')!.isApart).toBe(true);
  });

  it('says so, and what to do', async () => {
    const { answer, sentences } = await found('service');
    expect(answer.map(({ code }) => code)).toEqual(['service.answer.ticket', 'service.answer.satisfaction']);
    expect(sentences.map(({ code }) => code)).toEqual(['service.association', 'service.do', 'service.more']);
    const referrals = await found('referrals');
    expect(referrals.answer[0]!.code).toBe('referrals.answer');
    expect(referrals.sentences.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['referrals.credit', 'referrals.unknown', 'referrals.selves']),
    );
  });
});
