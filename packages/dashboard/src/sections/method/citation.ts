import { basisWords, methodWords } from '@perennial/study/reports';
import type { Report } from '../../report/context.ts';

/** The headline figure with all it carries, to quote elsewhere. Directional marks that the page needs are left out. */
export function citation(report: Report): string {
  const { data, say, format } = report;
  const { settings, base, value, chosen, software, run, fingerprint } = data.record;
  return say('method.citation', {
    customers: { count: base.customers },
    basis: { message: basisWords(settings.basis) },
    days: { days: settings.horizonDays },
    date: { date: settings.asOf },
    money: { text: format.money(value.expectedMoney) },
    low: { text: format.money(value.money.low80) },
    high: { text: format.money(value.money.high80) },
    model: { message: methodWords(chosen) },
    spendModel: { text: data.record.spend?.title ?? '' },
    software: { text: software },
    run: { count: run },
    fingerprint: { text: fingerprint },
    seed: { text: settings.seed },
  }).replace(/[\u2068\u2069]/g, '');
}
