import { daysBetween, type Effects } from '@perennial/engine';
import { orderFigures } from '@perennial/engine/storage';
import { knownImport } from '@perennial/import';
import { seeded } from '@perennial/models';
import { Failure } from '@perennial/words';
import { backtest } from '../backtest/backtest.ts';
import { backtestProgress } from '../backtest/backtest-progress.ts';
import type { Backtest } from '../record/backtest.ts';
import { type BacktestRequest, defaultRequest } from '../request.ts';
import { tradeAsOf } from '../season/trade-by-day.ts';
import { changeWorkspace } from '../workspace/change-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A backtest by itself, at days given or rolling, of the orders in the workspace. Nothing is kept. */
export async function backtestWorkspace(
  workspace: Workspace,
  request: BacktestRequest,
  effects: Effects,
): Promise<Backtest> {
  return changeWorkspace(workspace, effects, async ({ connection, ledger }) => {
    const { minorUnits } = await knownImport(ledger);
    const span = await orderFigures(connection);
    if (!span) throw new Failure('workspace-empty.no-orders');
    effects.progress.begin('backtest');
    const { backtest: result } = await backtest(connection, {
      span,
      horizonDays: horizonWithin(span, request),
      cutOffs: request.cutOffs ?? defaultRequest.cutOffs,
      minorPerUnit: 10 ** minorUnits,
      random: seeded(request.seed ?? defaultRequest.seed),
      trade: await tradeAsOf(connection, span, span.last),
      ...(request.at && { at: request.at }),
    });
    effects.progress.end('backtest', backtestProgress(result));
    return result;
  });
}

/** A forecast made on a day can be judged once its horizon is over: what was not asked for is shortened to that, the rest refused. */
function horizonWithin({ first, last }: { readonly first: string; readonly last: string }, request: BacktestRequest) {
  const { at, horizonDays = defaultRequest.horizonDays } = request;
  if (!at || at.length === 0) return horizonDays;
  for (const day of at)
    if (day < first || day >= last)
      throw new Failure('option-invalid.backtest-date', {
        first: { text: first },
        last: { text: last },
        value: { text: day },
      });
  const seen = Math.min(...at.map((day) => daysBetween(day, last)));
  if (request.horizonDays !== undefined && horizonDays > seen)
    throw new Failure('option-invalid.backtest-horizon', {
      last: { text: last },
      seen: { days: seen },
      days: { days: horizonDays },
    });
  return Math.min(horizonDays, seen);
}
