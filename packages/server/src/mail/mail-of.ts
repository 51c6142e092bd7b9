import type { Drift } from '@perennial/study';
import { type Language, type Message, makeSpeaker, minorUnitsOf } from '@perennial/words';
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
    readonly expected?: number;
    readonly interval?: { readonly low80: number; readonly high80: number } | null;
    readonly changes?: {
      readonly sinceRun: number;
      readonly newOrders: number;
      readonly newCustomers: number;
      readonly newMoney: number;
      readonly valueBefore: number;
      readonly valueNow: number;
      readonly because: readonly { readonly why: Message; readonly money: number }[];
    } | null;
    readonly businessChanged?: string | null;
    /** What is known of customers that is distributed otherwise than in the run before. */
    readonly shifted?: readonly Drift['inputs']['features'][number]['feature'][];
  };
}

/** The same for people to read: figures of the whole business, and nobody in them. */
export function mailOf({ type, data }: Told, language: Language, address: string): Pick<Mail, 'subject' | 'text'> {
  const { currency = 'XXX' } = data;
  const minorUnits = minorUnitsOf(currency);
  const { say, tell, format } = makeSpeaker(language, { surface: 'page', currency, minorUnits });
  const money = (units: number) => ({ money: Math.round(units * 10 ** minorUnits) });
  const foot = say('mail.foot', { address: { text: address } });
  if (type === 'refresh.failed') {
    const failed = { code: { text: data.code ?? '' } };
    return { subject: say('mail.failed.subject'), text: `${say('mail.failed', failed)}\n\n${foot}\n` };
  }
  const { run = 0, asOf = '', customers, expected, horizonDays = 0, interval, changes, businessChanged } = data;
  const told = { run: { count: run }, date: { date: asOf } };
  const lines = [say('mail.run', told)];
  if (customers !== undefined && expected !== undefined)
    lines.push(
      say('mail.expected', {
        customers: { count: customers },
        days: { days: horizonDays },
        expected: money(expected),
        low: money(interval?.low80 ?? expected),
        high: money(interval?.high80 ?? expected),
      }),
    );
  if (changes) {
    const { sinceRun, newOrders, newCustomers, newMoney, valueBefore, valueNow, because } = changes;
    lines.push(
      '',
      say('mail.changes', {
        run: { count: sinceRun },
        orders: { count: newOrders },
        customers: { count: newCustomers },
        money: money(newMoney),
        before: money(valueBefore),
        now: money(valueNow),
      }),
      ...because.map(
        ({ why, money: moved }) => `  ${format.money(money(moved).money)}  ${tell('cause', why) ?? why.code}`,
      ),
    );
  } else if (expected !== undefined) lines.push('', say('mail.first'));
  if (data.shifted && data.shifted.length > 0)
    lines.push(
      '',
      say('mail.shifted', { features: { list: data.shifted.map((each) => ({ text: say(`app.feature.${each}`) })) } }),
    );
  if (businessChanged) lines.push('', say('mail.business-changed', { date: { date: businessChanged } }));
  return { subject: say('mail.subject', told), text: `${[...lines, '', foot].join('\n')}\n` };
}
