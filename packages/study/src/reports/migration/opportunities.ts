import type { StudyRecord } from '../../record/study-record.ts';
import { groupInterval } from '../group-interval.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunitySource } from '../opportunity/opportunity-source.ts';
import { customersOf, fallenMoves } from './fallen.ts';
import type { MigrationResult } from './migration-result.ts';

/** Looking after those who have fallen is taken to win back a tenth of what they have lost. */
const WON_BACK = 0.1;
const NAMED = 3;

type Found = { readonly migration?: MigrationResult };

/** `fallen`: customers who were among the best at the run before, and are no more. */
export const migrationOpportunities = {
  report: 'migration',
  kinds: {
    fallen: {
      if: 'opportunities.if.mended',
      takes: 'opportunities.takes.free',
      takesAtLeast: 'opportunities.takes.mended',
      check: 'opportunities.check.halves',
      shownBy: { table: 'fallen' },
    },
  },
  find: ({ migration }: Found, { record }) => (migration ? ofFallen(migration, record) : []),
} as const satisfies OpportunitySource<Found, 'fallen', 'migration', never>;

/** What their forecast has lost since; the doubt about it is that about the forecast of now. */
function ofFallen(
  { sets, fallen }: NonNullable<MigrationResult>,
  record: StudyRecord,
): readonly Opportunity<'fallen', never>[] {
  const moves = fallenMoves(sets);
  const sum = (of: 'before' | 'now') => moves.reduce((total, move) => total + move[of], 0);
  const [before, now] = [sum('before'), sum('now')];
  const ends = groupInterval(now, record);
  if (!(before > now)) return [];
  const lost = (end: number) => Math.max(0, before - end);
  return [
    {
      kind: 'fallen',
      list: null,
      subject: null,
      trait: null,
      customers: customersOf(moves),
      names: fallen.slice(0, NAMED).map(({ customer }) => customer),
      atStake: before - now,
      ends: ends && {
        low95: lost(ends.high95),
        low80: lost(ends.high80),
        high80: lost(ends.low80),
        high95: lost(ends.low95),
      },
      effect: WON_BACK,
      isNet: false,
      cost: { per: 'customer' },
      isShown: true,
      test: null,
    },
  ];
}
