import type { Drift } from '@perennial/study';
import { type Language, type Message, makeSpeaker, minorUnitsOf, type Speaker } from '@perennial/words';
import type { Mail } from './open-mail.ts';

/** What is told of a run, as a webhook has it; money in units of the currency. */
export interface Told {
  readonly type: string;
  readonly data: {
    readonly code?: string;
    readonly run?: number;
    readonly asOf?: string;
    readonly horizonDays?: number;
    readonly currency?: string;
    readonly customers?: number;
    /** Those that run, where the business sells by subscription alone, and what they bring in a month. */
    readonly subscriptions?: number;
    readonly monthlyRevenue?: number;
    readonly expected?: number | null;
    readonly interval?: { readonly low80: number; readonly high80: number } | null;
    readonly changes?: ChangesOfOrders | ChangesOfSubscriptions | null;
    readonly businessChanged?: string | null;
    /** What is known of customers that is distributed otherwise than in the run before. */
    readonly shifted?: readonly Drift['inputs']['features'][number]['feature'][];
  };
}

interface ChangesOfOrders {
  readonly sinceRun: number;
  readonly newOrders: number;
  readonly newCustomers: number;
  readonly newMoney: number;
  readonly valueBefore: number;
  readonly valueNow: number;
  readonly because: readonly { readonly why: Message; readonly money: number }[];
}

interface ChangesOfSubscriptions {
  readonly sinceRun: number;
  readonly runningBefore: number;
  readonly runningNow: number;
  readonly revenueBefore: number;
  readonly revenueNow: number;
}

/** The same for people to read: figures of the whole business, and nobody in them. */
export function mailOf({ type, data }: Told, language: Language, address: string): Pick<Mail, 'subject' | 'text'> {
  const { currency = 'XXX' } = data;
  const minorUnits = minorUnitsOf(currency);
  const speaker = makeSpeaker(language, { surface: 'page', currency, minorUnits });
  const { say } = speaker;
  const money: InMinorUnits = (units: number) => ({ money: Math.round(units * 10 ** minorUnits) });
  const foot = say('mail.foot', { address: { text: address } });
  if (type === 'refresh.failed') {
    const failed = { code: { text: data.code ?? '' } };
    return { subject: say('mail.failed.subject'), text: `${say('mail.failed', failed)}\n\n${foot}\n` };
  }
  const { run = 0, asOf = '', businessChanged } = data;
  const told = { run: { count: run }, date: { date: asOf } };
  const lines = [say('mail.run', told), ...expectedIn(data, say, money)];
  const changed = changesIn(data, speaker, money);
  if (changed.length > 0) lines.push('', ...changed);
  if (data.shifted && data.shifted.length > 0)
    lines.push(
      '',
      say('mail.shifted', { features: { list: data.shifted.map((each) => ({ text: say(`app.feature.${each}`) })) } }),
    );
  if (businessChanged) lines.push('', say('mail.business-changed', { date: { date: businessChanged } }));
  return { subject: say('mail.subject', told), text: `${[...lines, '', foot].join('\n')}\n` };
}

type InMinorUnits = (units: number) => { readonly money: number };

function expectedIn(
  { customers, subscriptions, monthlyRevenue = 0, expected, horizonDays = 0, interval }: Told['data'],
  say: Speaker['say'],
  money: InMinorUnits,
): readonly string[] {
  const paid = { running: { count: subscriptions ?? 0 }, revenue: money(monthlyRevenue) };
  if (subscriptions !== undefined && expected == null) return [say('mail.subscriptions.few', paid)];
  if (expected == null || customers === undefined) return [];
  const ahead = {
    days: { days: horizonDays },
    expected: money(expected),
    low: money(interval?.low80 ?? expected),
    high: money(interval?.high80 ?? expected),
  };
  return [
    subscriptions === undefined
      ? say('mail.expected', { customers: { count: customers }, ...ahead })
      : say('mail.subscriptions', { ...paid, ...ahead }),
  ];
}

function changesIn(
  { changes, customers }: Told['data'],
  { say, tell, format }: Speaker,
  money: InMinorUnits,
): readonly string[] {
  if (!changes) return customers === undefined ? [] : [say('mail.first')];
  const run = { count: changes.sinceRun };
  if ('runningNow' in changes) {
    const { runningBefore, runningNow, revenueBefore, revenueNow } = changes;
    const before = { before: { count: runningBefore }, revenueBefore: money(revenueBefore) };
    return [say('subscriptions.changes', { run, ...before, now: { count: runningNow }, revenue: money(revenueNow) })];
  }
  const { newOrders, newCustomers, newMoney, valueBefore, valueNow, because } = changes;
  return [
    say('mail.changes', {
      run,
      orders: { count: newOrders },
      customers: { count: newCustomers },
      money: money(newMoney),
      before: money(valueBefore),
      now: money(valueNow),
    }),
    ...because.map(
      ({ why, money: moved }) => `  ${format.money(money(moved).money)}  ${tell('cause', why) ?? why.code}`,
    ),
  ];
}
