import { basisWords } from '../../figures/basis-line.ts';
import { methodWords } from '../../figures/method-words.ts';
import type { Report } from '../../report/context.ts';

/** The headline figure with all it carries, to quote elsewhere. Directional marks that the page needs are left out. */
export function citation(report: Report): string {
  const { data, say, format } = report;
  const { settings, base, value, chosen, software, run, fingerprint } = data.record;
  return say('method.citation', {
    customers: { count: base.customers },
    basis: { text: basisWords(report, settings.basis) },
    days: { days: settings.horizonDays },
    date: { date: settings.asOf },
    money: { text: format.money(value.expectedMoney) },
    low: { text: format.money(value.money.low80) },
    high: { text: format.money(value.money.high80) },
    model: { text: methodWords(report, chosen) },
    spendModel: { text: data.record.spend?.title ?? '' },
    software: { text: software },
    run: { count: run },
    fingerprint: { text: fingerprint },
    seed: { text: settings.seed },
  }).replace(/[\u2068\u2069]/g, '');
}
