import type { Message, WordKey } from '@perennial/words';
import type { RunRecord } from '../../record/run-record.ts';
import type { Movement } from '../../record/subscription-figures.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { count, date, money, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

/** What moved monthly recurring revenue, month by month; empty where the file has no days. */
export interface MovementsResult {
  readonly movements: readonly Movement[];
}

type Seen = Shown<MovementsResult, RunRecord>;

/** Months that a bridge covers. */
const YEAR = 12;

export const movementCauses = [
  'fresh',
  'reactivation',
  'resumed',
  'expansion',
  'contraction',
  'paused',
  'churn',
] as const;
export type MovementCause = (typeof movementCauses)[number];

/** What moved monthly recurring revenue? */
export const movements: ReportDefinition<'movements', MovementsResult, RunRecord> = {
  name: 'movements',
  title: message('movements.title'),
  asks: message('movements.asks'),
  options: [],
  answer: (shown) => [movementsAnswer(shown)],
  sentences: () => [],
  tables: (shown) => [revenueBridgeTable(shown), movementsTable(shown)],
  anonymise: (result) => result,
};

function movementsAnswer({ result }: Seen): Message<WordKey> {
  const steps = bridgeSteps(result);
  if (steps.length === 0) return message('movements.answer.none');
  const of = (cause: MovementCause) => steps.find((step) => step.step === cause)?.change ?? 0;
  const months = result.movements.slice(-YEAR).length;
  return message('movements.answer', {
    months: { count: months },
    opening: { money: steps[0]!.total },
    closing: { money: steps.at(-1)!.total },
    came: { money: of('fresh') + of('reactivation') + of('resumed') },
    grew: { money: of('expansion') + of('contraction') },
    lost: { money: -of('churn') - of('paused') },
  });
}

/** A step of the bridge from one month's revenue to another's. */
export interface RevenueStep {
  readonly step: MovementCause | 'opening' | 'closing';
  readonly change: number;
  readonly total: number;
}

/** The last twelve months as one bridge: each step is the sum of its months, and the steps add up to the cent. */
export function bridgeSteps({ movements: all }: MovementsResult): readonly RevenueStep[] {
  const year = all.slice(-YEAR);
  const [first] = year;
  if (!first) return [];
  let total = first.opening;
  const steps: RevenueStep[] = [{ step: 'opening', change: 0, total }];
  for (const step of movementCauses) {
    const change = year.reduce((sum, month) => sum + month[step], 0);
    total += change;
    if (change !== 0) steps.push({ step, change, total });
  }
  return [...steps, { step: 'closing', change: 0, total }];
}

export function revenueStepWords({ step }: RevenueStep): Message<WordKey> {
  return message(`movements.${step}`);
}

/** From the revenue of a year ago to that of today. */
export function revenueBridgeTable({ record, result }: Seen): Table<RevenueStep> {
  const months = result.movements.slice(-YEAR);
  return {
    name: 'revenue-bridge',
    title: message('movements.bridge', { months: { count: months.length } }),
    says: message('movements.bridge.says'),
    columns: [
      words('step', 'movements.step', ({ step }) => step, revenueStepWords),
      money('change', 'movements.change', ({ step, change }) =>
        step === 'opening' || step === 'closing' ? null : change,
      ),
      money('total', 'movements.total', ({ total }) => total),
    ],
    rows: bridgeSteps(result),
    basis: basisOf(record, { n: months.at(-1)?.customers ?? 0 }),
  };
}

/** New and churn, and what else ever happened. */
function causesShown({ movements: all }: MovementsResult): readonly MovementCause[] {
  return movementCauses.filter(
    (cause) => cause === 'fresh' || cause === 'churn' || all.some((month) => month[cause] !== 0),
  );
}

/** In a narrow terminal those that are seldom are left out first. */
const dispensable: Readonly<Partial<Record<MovementCause, number>>> = { resumed: 2, paused: 2, reactivation: 1 };

/** Movements month by month: opening and all movements are the closing. */
export function movementsTable({ record, result }: Seen): Table<Movement> {
  return {
    name: 'movements',
    title: message('movements.by-month'),
    says: message('movements.by-month.says'),
    columns: [
      date('until', 'movements.until', ({ day }) => day),
      money('opening', 'movements.opening', ({ opening }) => opening, 5),
      ...causesShown(result).map((cause) =>
        money<Movement>(
          cause === 'fresh' ? 'new' : cause,
          `movements.${cause}`,
          (row) => row[cause] || null,
          dispensable[cause],
        ),
      ),
      money('closing', 'movements.closing', ({ closing }) => closing),
      count('customers', 'column.customers', (row) => row.customers, 3),
      count('came', 'movements.came', ({ came }) => came, 4),
      count('left', 'movements.left', ({ left }) => left, 4),
    ],
    rows: result.movements,
    basis: basisOf(record, { n: result.movements.at(-1)?.customers ?? 0 }),
  };
}
