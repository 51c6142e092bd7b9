import { join as path } from 'node:path';
import { openScratch } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { BasisName } from '../record/bases.ts';
import type { SubscriptionLine } from '../record/subscription-figures.ts';
import type { AnyRecord } from '../record/subscription-record.ts';
import { readScoredSubscriptions } from '../subscriptions/read-scores.ts';
import { SUBSCRIPTION_SCORES } from '../subscriptions/score-file.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';
import { unknownBasis } from './score-customers.ts';

export interface WhichSubscriptions {
  /** Ids of customers or of subscriptions. */
  readonly named?: readonly string[];
  readonly limit?: number;
  readonly basis?: BasisName;
}

/** The subscriptions asked for, as last scored; without names, those of which most is expected. None in a workspace without subscriptions. */
export async function scoreSubscriptions(
  reader: Pick<WorkspaceReader, 'folder'>,
  { named = [], limit = Math.max(10, named.length * 10), basis = 'revenue' }: WhichSubscriptions,
  signal?: AbortSignal,
): Promise<{ readonly record: AnyRecord; readonly lines: readonly SubscriptionLine[] }> {
  return askNewestRun(reader, async (run) => {
    const record = recordOf(run);
    if (!('subscriptions' in record)) return { record, lines: [] };
    const file = path(run.folder, SUBSCRIPTION_SCORES);
    const lines = await untilStopped(openScratch, signal, (connection) =>
      readScoredSubscriptions(connection, file, { named, limit, units: 10 ** record.settings.minorUnits }),
    ).catch((error: unknown) => {
      if (error instanceof Failure) throw error;
      const reason = String(error instanceof Error ? error.message.split('\n', 1)[0] : error);
      throw new Failure(
        'workspace-damaged.scores',
        { folder: { text: reader.folder }, reason: { text: reason } },
        error,
      );
    });
    if (basis === 'revenue' || lines.length === 0) return { record, lines };
    return { record, lines: lines.map((line) => lineOnBasis(line, basis)) };
  });
}

/** What is left of a subscription in place of its revenue. Throws option-invalid.basis for a basis that no cost of subscriptions leads to. */
function lineOnBasis(line: SubscriptionLine, asked: BasisName): SubscriptionLine {
  const bases = line.left?.bases ?? [];
  const left = bases.find(({ basis }) => basis === asked);
  if (!left) throw unknownBasis(asked, [{ basis: 'revenue' }, ...bases]);
  const { historic, expected, money, residual } = left;
  return { ...line, historic, expectedMoney: expected, money, discountedInfinite: residual };
}
