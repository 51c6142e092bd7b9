import type { ReportData } from '@perennial/study';
import type { Report } from '../../report/context.ts';
import type { Holes } from '../../words/say.ts';
import { isWordKey } from '../../words/words.ts';

/** A warning in the page's language, or in the study's own words where the page knows no others. */
export function warningWords({ data, say }: Report, { code, words }: ReportData['record']['warnings'][number]): string {
  const key = `warning.${code}`;
  return isWordKey(key) ? say(key, holesOf(data)) : words;
}

const MS_PER_DAY = 86_400_000;

function holesOf({ record }: ReportData): Holes {
  const { models, top, value, spend, settings, base } = record;
  const share = (name: string) => models.find(({ model }) => model === name)?.shareAlive ?? Number.NaN;
  const first = top[0];
  return {
    bg: { share: share('bg-nbd') },
    pareto: { share: share('pareto-nbd') },
    customer: { text: first?.customer ?? '' },
    share: { share: first ? first.expectedMoney / value.expectedMoney : Number.NaN },
    correlation: { decimal: spend?.purchaseSpendCorrelation ?? Number.NaN },
    days: { days: settings.horizonDays },
    history: { days: Math.round((Date.parse(settings.asOf) - Date.parse(base.firstOrder)) / MS_PER_DAY) },
  };
}
