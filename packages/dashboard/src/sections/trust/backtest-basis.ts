import { basisWords } from '../../figures/basis-line.ts';
import type { Report } from '../../report/context.ts';

/** What a figure over all cut-offs stands on: basis, the cut-offs, how far each looked ahead, and the customers of all of them. */
export function backtestBasis(report: Report): string {
  const { data, say } = report;
  const { settings, backtest } = data.record;
  const days = backtest.cutOffs.map(({ asOf }) => asOf).sort();
  const [from, to] = [days[0] ?? settings.asOf, days.at(-1) ?? settings.asOf];
  return [
    basisWords(report, settings.basis),
    say(days.length > 1 ? 'trust.cut-offs' : 'trust.cut-offs.one', {
      cutOffs: { count: days.length },
      from: { date: from },
      to: { date: to },
    }),
    say('trust.each', { days: { days: backtest.cutOffs[0]?.horizonDays ?? settings.horizonDays } }),
    say('figure.n', { n: { count: backtest.cutOffs.reduce((sum, { customers }) => sum + customers, 0) } }),
  ].join('\u00a0· ');
}
