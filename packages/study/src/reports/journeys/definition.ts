import { shareEnds } from '@perennial/models';
import type { Message, WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { type Effect, type Outcome, outcomes } from '../drivers/drivers-result.ts';
import { effectColumns } from '../drivers/effect-columns.ts';
import { saysWhoLeaves } from '../leaving.ts';
import { message, plain } from '../message.ts';
import { count, customers, interval, name, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import {
  type Converted,
  FIRST_DAYS,
  type JourneysResult,
  STEPS,
  type Stage,
  stages,
  WAY_DAYS,
} from './journeys-result.ts';

/** Which touchpoints go with value and with staying, and by which paths do customers come? */
export const journeys: ReportDefinition<'journeys', JourneysResult> = {
  name: 'journeys',
  title: message('journeys.title'),
  asks: message('journeys.asks'),
  options: [],
  answer: (shown) => answer(shown),
  sentences: (shown) => sentences(shown),
  tables: (shown) => [
    ...outcomesOf(shown).flatMap((outcome) => touchpointsTable(shown, outcome)),
    ...outcomesOf(shown).flatMap((outcome) => pathsTable(shown, outcome)),
    ...convertedTable(shown),
  ],
  anonymise: (result) => result,
};

function outcomesOf({ record }: Pick<Shown, 'record'>): readonly Outcome[] {
  return saysWhoLeaves(record) ? outcomes : outcomes.filter((outcome) => outcome !== 'active');
}

/** Customers who met a touchpoint, or did not, with what they did after. */
interface TouchpointRow {
  readonly stage: Stage;
  readonly name: string;
  readonly met: boolean;
  readonly effect: Effect;
}

function rowsOf({ touchpoints }: JourneysResult, outcome: Outcome): readonly TouchpointRow[] {
  return stages.flatMap((stage) =>
    touchpoints[stage].flatMap(({ name: touchpoint, trait }) =>
      (trait?.groups ?? []).flatMap(({ value, effects }) => {
        const effect = effects[outcome];
        return effect ? [{ stage, name: touchpoint, met: value === 'yes', effect }] : [];
      }),
    ),
  );
}

/** The touchpoint of which those who met it differ most from others like them, beyond chance where there is one. */
function strongest(result: JourneysResult): TouchpointRow | undefined {
  const [best] = rowsOf(result, 'return')
    .filter(({ met }) => met)
    .toSorted(
      (a, b) =>
        Number(b.effect.isApart) - Number(a.effect.isApart) ||
        Math.abs(b.effect.difference) - Math.abs(a.effect.difference),
    );
  return best;
}

function answer(shown: Shown<JourneysResult>): readonly Message<WordKey>[] {
  const { isKnown, recorded, days } = shown.result;
  if (!isKnown) return [message('journeys.answer.none')];
  if (recorded === null || days === null) return [message('journeys.answer.young', { first: { days: FIRST_DAYS } })];
  const best = strongest(shown.result);
  if (!best) return [message('journeys.answer.few', { least: { count: FEWEST_COMPARED } })];
  const { stage, effect } = best;
  return [
    message(effect.isApart ? `journeys.answer.${stage}` : `journeys.answer.${stage}.alike`, {
      touchpoint: { text: best.name },
      n: { count: effect.customers },
      mean: { share: effect.mean },
      others: { share: effect.expected },
      difference: { signedShare: effect.difference },
      low: { signedShare: effect.interval.low80 },
      high: { signedShare: effect.interval.high80 },
      way: { days: WAY_DAYS },
      first: { days: FIRST_DAYS },
      days: { days },
    }),
  ];
}

function sentences({ record, result }: Shown<JourneysResult>): readonly Message<WordKey>[] {
  const best = strongest(result);
  const { recorded } = result;
  if (!best || !recorded) return [];
  const without = record.touchpoints?.customersWithout ?? 0;
  return [
    message('journeys.association', { first: { days: FIRST_DAYS } }),
    message('journeys.recorded', { from: { date: recorded.from }, to: { date: recorded.to } }),
    ...(without > 0 ? [message('journeys.without', { n: { count: without } })] : []),
    ...(best.effect.isApart ? [message('journeys.do', { touchpoint: { text: best.name } })] : []),
  ];
}

/** What customers did who met a touchpoint, and who did not, beside others of their time. */
export function touchpointsTable(shown: Shown<JourneysResult>, outcome: Outcome): readonly Table<TouchpointRow>[] {
  const { record, result } = shown;
  const rows = rowsOf(result, outcome);
  if (rows.length === 0) return [];
  const among = Math.max(...stages.flatMap((stage) => result.touchpoints[stage].map((each) => each.among)));
  return [
    {
      name: `${outcome}-by-touchpoint`,
      title: message(`journeys.of.${outcome}`, { days: { days: result.days ?? 0 } }),
      says: message('journeys.says', { way: { days: WAY_DAYS }, first: { days: FIRST_DAYS } }),
      columns: [
        words(
          'stage',
          'journeys.stage',
          ({ stage }) => stage,
          ({ stage }) => message(`journeys.stage.${stage}`),
        ),
        name('touchpoint', 'journeys.touchpoint', (row) => row.name),
        words(
          'met',
          'journeys.met',
          ({ met }) => (met ? 'yes' : 'no'),
          ({ met }) => message(met ? 'answer.yes' : 'answer.no'),
        ),
        ...effectColumns<TouchpointRow>(outcome),
      ],
      rows,
      basis: basisOf(record, { n: among }),
    },
  ];
}

interface PathRow {
  /** Null for those who met nothing that is recorded. */
  readonly path: string | null;
  readonly isOthers: boolean;
  readonly effect: Effect;
}

/** The paths by which customers came to their first order, and what they did after it. */
export function pathsTable({ record, result }: Shown<JourneysResult>, outcome: Outcome): readonly Table<PathRow>[] {
  const rows = (result.paths?.groups ?? []).flatMap(({ value, isOthers, effects }): readonly PathRow[] => {
    const effect = effects[outcome];
    return effect ? [{ path: value, isOthers, effect }] : [];
  });
  if (rows.length === 0) return [];
  return [
    {
      name: `${outcome}-by-path`,
      title: message(`journeys.paths.${outcome}`, { days: { days: result.days ?? 0 } }),
      says: message('journeys.paths.says', { way: { days: WAY_DAYS }, steps: { count: STEPS } }),
      columns: [
        words(
          'path',
          'journeys.path',
          ({ path, isOthers }) => (isOthers ? 'others' : path),
          ({ path, isOthers }) =>
            isOthers ? message('cohorts.others') : path === null ? message('journeys.path.none') : plain(path),
          { isProse: true },
        ),
        ...effectColumns<PathRow>(outcome),
      ],
      rows,
      basis: basisOf(record, { n: rows.reduce((sum, { effect }) => sum + effect.customers, 0) }),
    },
  ];
}

/** How many of the people who met a touchpoint became customers. */
export function convertedTable({ record, result }: Shown<JourneysResult>): readonly Table<Converted>[] {
  const { converted } = result;
  if (converted.every((row) => row.customers === 0)) return [];
  return [
    {
      name: 'first-orders-by-touchpoint',
      title: message('journeys.converted', { way: { days: WAY_DAYS } }),
      says: message('journeys.converted.says', { way: { days: WAY_DAYS } }),
      columns: [
        name('touchpoint', 'journeys.touchpoint', (row) => row.name),
        count('people', 'journeys.people', ({ people }) => people),
        customers(),
        share('share', 'journeys.share', (row) => (row.people === 0 ? null : row.customers / row.people)),
        interval<Converted>('share', 95, 'shareFine', (row) => {
          const { low95, high95 } = shareEnds(row.customers, row.people);
          return { low80: low95, high80: high95, low95, high95 };
        }),
      ],
      rows: converted,
      basis: basisOf(record, { n: Math.max(...converted.map(({ people }) => people)) }),
    },
  ];
}
