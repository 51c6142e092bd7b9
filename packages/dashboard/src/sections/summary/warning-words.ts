import type { ReportData } from '@perennial/study';
import { fittedModels, verdictWords } from '@perennial/study/reports';
import { type Holes, isWordKey, words } from '@perennial/words';
import type { Report } from '../../report/context.ts';

type Warning = ReportData['record']['warnings'][number];

/** A warning in the page's language; null where the page has no words for it, or the run did not keep what stands in them. */
export function warningWords(report: Report, { code, words: own, values }: Warning): string | null {
  const key = `warning.${code}`;
  if (!isWordKey(key)) return null;
  const holes: Holes = {
    ...holesOf(report.data),
    ...values,
    ...backtestHole(report),
    ...verdictHoles(report, own),
  };
  const needed = [...words.en[key].matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '');
  return needed.every((name) => name in holes) ? report.say(key, holes) : null;
}

const MS_PER_DAY = 86_400_000;

/** What older runs, which kept words alone, were speaking of. */
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

function backtestHole(report: Report): Holes {
  const { missingBecause } = report.data.record.backtest;
  const why = missingBecause && report.tell('missing', missingBecause);
  return why ? { why: { words: why } } : {};
}

/** The warning of a doubtful fit begins with the title of its model. */
function verdictHoles({ data }: Report, own: string): Holes {
  const judged = fittedModels(data.reports.method).find(({ title }) => own.startsWith(`${title}: `));
  return judged ? { model: { text: judged.title }, verdict: { message: verdictWords(judged) } } : {};
}
