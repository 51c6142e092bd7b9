import type { MessageValue, ProgressMessage } from '@perennial/words';
import { isBaseline, titleOf } from '../methods/methods.ts';
import type { Backtest } from '../record/backtest.ts';

/** What came of a backtest, told while it runs. */
export function backtestProgress(past: Backtest, method?: string): ProgressMessage {
  if (past.missing !== undefined) return { code: 'no-backtest', values: { why: whyMissing(past.missing) } };
  const cutOffs = { count: past.cutOffs.length };
  if (method === undefined) return { code: 'cut-offs', values: { cutOffs } };
  const days = { days: past.cutOffs[0]?.horizonDays ?? 0 };
  return {
    code: 'backtested',
    values: { cutOffs, days, method: isBaseline(method) ? { methods: [method] } : { text: titleOf(method) } },
  };
}

/** Why there is no backtest, as a sentence of its own. */
export function whyMissing({ code, values }: NonNullable<Backtest['missing']>): MessageValue {
  return { message: { code: `missing.${code}`, values } };
}
