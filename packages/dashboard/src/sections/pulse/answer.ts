import type { Report } from '../../report/context.ts';

/** What the customers of today will bring, in a sentence. */
export function pulseAnswer({ data, say }: Report): string {
  const { base, settings, value } = data.record;
  if (base.customers === 0) return say('pulse.answer.none');
  return say('pulse.answer', {
    customers: { count: base.customers },
    date: { date: settings.asOf },
    money: { money: value.expectedMoney },
    days: { days: settings.horizonDays },
    low: { money: value.money.low80 },
    high: { money: value.money.high80 },
  });
}
