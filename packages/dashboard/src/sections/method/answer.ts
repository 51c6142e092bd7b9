import { methodWords } from '../../figures/method-words.ts';
import type { Report } from '../../report/context.ts';

/** How it is computed and on what it stands, in a sentence. */
export function methodAnswer(report: Report): string {
  const { data, say } = report;
  const { settings, base, chosen } = data.record;
  const { scoring } = data.sections.method;
  return say(scoring.baseline === null ? 'method.answer' : 'method.answer.baseline', {
    model: { text: methodWords(report, chosen) },
    spendModel: { text: data.record.spend?.title ?? '' },
    customers: { count: base.customers },
    days: { days: settings.horizonDays },
    seed: { text: settings.seed },
  });
}
