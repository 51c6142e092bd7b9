import type { Message, WordKey } from '@perennial/words';
import type { RunRecord } from '../../record/run-record.ts';
import type { PlanFigures } from '../../record/subscription-figures.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { count, estimate, interval, money, name, share } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

export interface PlansResult {
  readonly plans: readonly PlanFigures[];
  readonly title: string | null;
}

type Seen = Shown<PlansResult, RunRecord>;

const YEAR = 12;
/** Fewer subscriptions than this are no plan to speak of. */
const FEWEST = 20;

/** Which plan keeps its subscribers? */
export const plans: ReportDefinition<'plans', PlansResult, RunRecord> = {
  name: 'plans',
  title: message('plans.title'),
  asks: message('plans.asks'),
  options: [],
  answer: (shown) => [plansAnswer(shown)],
  sentences: ({ result }) => (result.plans.length > 1 ? [message('plans.pooled')] : []),
  tables: (shown) => [plansTable(shown)],
  anonymise: (result) => result,
};

function pointOf({ retention }: PlanFigures, months: number) {
  return retention.find((point) => point.months === months) ?? null;
}

function plansAnswer({ result: { plans: all } }: Seen): Message<WordKey> {
  if (all.length === 0) return message('retention.answer.none');
  const large = all.filter(({ subscriptions }) => subscriptions >= FEWEST);
  const stays = (plan: PlanFigures) => pointOf(plan, YEAR)?.fitted ?? 0;
  const sorted = large.toSorted((a, b) => stays(b) - stays(a));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst || best === worst) return message('plans.answer.one', { n: { count: all.length } });
  return message('plans.answer', {
    best: { text: best.plan },
    worst: { text: worst.plan },
    bestShare: { share: stays(best) },
    worstShare: { share: stays(worst) },
  });
}

/** Plans, the one that brings most first. */
export function plansTable({ record, result }: Seen): Table<PlanFigures> {
  const fitted = (months: number, dispensable: number) =>
    share<PlanFigures>(
      `fitted_${months}`,
      months === 1 ? 'plans.after1' : months === 12 ? 'plans.after12' : 'plans.after24',
      (plan) => pointOf(plan, months)?.fitted ?? null,
      dispensable,
    );
  return {
    name: 'plans',
    title: message('plans.table'),
    says: message('plans.table.says'),
    columns: [
      name('plan', 'plans.plan', ({ plan }) => plan || '–'),
      count('running', 'plans.running', ({ running }) => running),
      money('monthly_revenue', 'plans.revenue', ({ revenue }) => revenue),
      share('chance_to_leave', 'plans.hazard', ({ hazard }) => hazard, 2),
      share('seen_12', 'plans.seen12', (plan) => pointOf(plan, YEAR)?.seen?.share ?? null, 1),
      interval(
        'seen_12',
        95,
        'shareFine',
        (plan) => {
          const seen = pointOf(plan, YEAR)?.seen;
          return seen ? { low80: seen.low95, high80: seen.high95, low95: seen.low95, high95: seen.high95 } : null;
        },
        3,
      ),
      fitted(1, 4),
      fitted(YEAR, 0),
      fitted(24, 3),
      estimate('expected_money', 'column.expected', ({ expected }) => expected),
    ],
    rows: result.plans,
    basis: basisOf(record, {
      n: result.plans.reduce((sum, { subscriptions }) => sum + subscriptions, 0),
      horizonDays: record.settings.horizonDays,
    }),
  };
}
