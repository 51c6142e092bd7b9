import type { ReportData } from '@perennial/study';
import { type Holes, isWordKey, words } from '@perennial/words';
import { messageWords } from '../../figures/message-words.ts';
import { verdictWords } from '../../figures/verdict-words.ts';
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
  const why = messageWords(report, 'missing', report.data.record.backtest.missingBecause);
  return why === null ? {} : { why: { words: why } };
}

/** The warning of a doubtful fit begins with the title of its model. */
function verdictHoles(report: Report, own: string): Holes {
  const { models, spend } = report.data.sections.method;
  const judged = [...models, ...(spend ? [spend] : [])].find(({ title }) => own.startsWith(`${title}: `));
  const verdict = judged && verdictWords(report, judged);
  return judged && verdict ? { model: { text: judged.title }, verdict: { words: verdict } } : {};
}
