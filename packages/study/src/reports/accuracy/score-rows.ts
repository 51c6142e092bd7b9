import type { Backtest } from '../../record/backtest.ts';
import type { ScoreRow } from './accuracy-result.ts';

/** What the choice of the method went by. */
export function scoreRows({ scores }: Backtest, used: string): readonly ScoreRow[] {
  return scores.map((score) => ({ ...score, isUsed: score.method === used }));
}
