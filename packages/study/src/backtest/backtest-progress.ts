import { isWordKey, type MessageValue, type ProgressMessage } from '@perennial/words';
import { titleOf } from '../methods/methods.ts';
import type { Backtest } from '../record/backtest.ts';

/** What came of a backtest, told while it runs. */
export function backtestProgress(past: Backtest, method?: string): ProgressMessage {
  if (past.missing !== undefined) return { code: 'no-backtest', values: { why: whyMissing(past) } };
  const cutOffs = { count: past.cutOffs.length };
  if (method === undefined) return { code: 'cut-offs', values: { cutOffs } };
  const days = { days: past.cutOffs[0]?.horizonDays ?? 0 };
  return { code: 'backtested', values: { cutOffs, days, method: { text: titleOf(method) } } };
}

/** Why there is no backtest, as a sentence of its own. */
export function whyMissing({ missing = '', missingBecause }: Backtest): MessageValue {
  const key = `missing.${missingBecause?.code}`;
  return missingBecause && isWordKey(key)
    ? { message: { code: key, values: missingBecause.values } }
    : { text: missing };
}
