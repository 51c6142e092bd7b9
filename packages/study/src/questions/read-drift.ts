import { type Connection, day, type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { publishedRuns } from '../workspace/run-folders.ts';
import { listRunsOfOrders } from './published-runs.ts';

/** What is known of a customer, each with its expression on `scores`. */
const features = ['orders', 'days-since-first-order', 'days-since-last-order', 'average-order', 'forecast'] as const;
type Feature = (typeof features)[number];

/** - `few`: too few customers to tell. */
export type DriftStanding = 'steady' | 'moved' | 'shifted' | 'few';

/** By convention an index of less than 0.1 is no change worth a look, and above 0.25 one that a model may not survive. */
const MOVED = 0.1;
const SHIFTED = 0.25;
const FEWEST = 100;
const BINS = 10;
/** A bin that is empty on one side would make the index infinite. */
const LEAST_SHARE = 1e-4;

export interface Side {
  readonly run: number;
  readonly asOf: string;
  readonly customers: number;
}

export interface Drift {
  readonly inputs: {
    /** Null where no earlier run is kept whole. */
    readonly from: Side | null;
    readonly to: Side;
    readonly features: readonly {
      readonly feature: Feature;
      /** Population stability index: Σ (q − p) ln(q ÷ p) over tenths of the earlier customers. */
      readonly psi: number | null;
      readonly standing: DriftStanding;
    }[];
  };
  /** Of each run, the newest first. */
  readonly calibration: readonly (Side & {
    /** Share of customers of the latest cut-off whose money fell within their intervals; null where there is no cut-off. */
    readonly coverage80: number | null;
    readonly coverage95: number | null;
    /** Forecast ÷ actual money of the latest cut-off, less one. */
    readonly error: number | null;
  })[];
}

/** How far the customers of the newest run differ from those of the run before, and what each run's backtest says. Fails with `workspace-empty`. */
export async function readDrift(reader: WorkspaceReader): Promise<Drift> {
  const [to, from] = listRunsOfOrders(reader);
  if (!to) throw new Failure('workspace-empty.no-study', { folder: { text: reader.folder } });
  const found = from && from.base.customers > 0 ? await compared(reader, from, to) : null;
  return {
    inputs: { from: found && from ? sideOf(from) : null, to: sideOf(to), features: found ?? [] },
    calibration: listRunsOfOrders(reader).map((record) => ({ ...sideOf(record), ...calibrationOf(record) })),
  };
}

export function sideOf({ run, settings, base }: StudyRecord): Side {
  return { run, asOf: settings.asOf, customers: base.customers };
}

/** How far the customers of two runs differ; null where the scores of one are not kept any more. */
export async function compared(
  reader: WorkspaceReader,
  from: StudyRecord,
  to: StudyRecord,
): Promise<Drift['inputs']['features'] | null> {
  // In a cluster the table of scores is that of the newest run alone.
  if (reader.scoresTable !== null) return null;
  const before = await opened(reader, from.run);
  const now = await opened(reader, to.run);
  try {
    if (!before || !now) return null;
    const isFew = Math.min(from.base.customers, to.base.customers) < FEWEST;
    const rows = [];
    for (const feature of features) {
      const psi = isFew ? null : await stability({ before, now, from, to }, feature);
      rows.push({ feature, psi, standing: standingOf(psi) });
    }
    return rows;
  } finally {
    before?.close();
    now?.close();
  }
}

async function opened(reader: WorkspaceReader, number: number): Promise<Connection | null> {
  const run = publishedRuns(reader.folder).find((each) => each.run === number);
  try {
    return run ? await openKeptScores(reader, run) : null;
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspace-damaged') return null;
    throw error;
  }
}

interface Both {
  readonly before: Connection;
  readonly now: Connection;
  readonly from: StudyRecord;
  readonly to: StudyRecord;
}

async function stability({ before, now, from, to }: Both, feature: Feature): Promise<number> {
  const edges = await edgesOf(before, expressionOf(feature, from));
  const [was, is] = [
    await sharesOf(before, expressionOf(feature, from), edges),
    await sharesOf(now, expressionOf(feature, to), edges),
  ];
  return was.reduce((sum, share, bin) => {
    const [p, q] = [Math.max(share, LEAST_SHARE), Math.max(is[bin] ?? 0, LEAST_SHARE)];
    return sum + (q - p) * Math.log(q / p);
  }, 0);
}

function standingOf(psi: number | null): DriftStanding {
  if (psi === null) return 'few';
  if (psi < MOVED) return 'steady';
  return psi < SHIFTED ? 'moved' : 'shifted';
}

function expressionOf(feature: Feature, { settings }: StudyRecord): Fragment {
  const asOf = day(settings.asOf);
  switch (feature) {
    case 'orders':
      return sql`cast(orders as double)`;
    case 'days-since-first-order':
      return sql`cast(date_diff('day', first_order, ${asOf}) as double)`;
    case 'days-since-last-order':
      return sql`cast(date_diff('day', last_order, ${asOf}) as double)`;
    case 'average-order':
      return sql`cast(historic_value as double) / nullif(orders, 0)`;
    case 'forecast':
      return sql`cast(expected_money as double)`;
  }
}

/** Where each tenth of the customers begins, the lowest left out; equal ones once. */
async function edgesOf(connection: Connection, of: Fragment): Promise<readonly number[]> {
  const rows = await connection.rows<{ edge: number }>(sql`
select min(value) as edge from (select ${of} as value, ntile(${BINS}) over (order by ${of}) as bin from ${SCORES}) as ranked
group by bin order by 1`);
  return [...new Set(rows.map(({ edge }) => Number(edge)))].slice(1);
}

async function sharesOf(connection: Connection, of: Fragment, edges: readonly number[]): Promise<readonly number[]> {
  const above = edges.map((edge) => sql`sum(case when ${of} >= ${edge} then 1 else 0 end)`);
  const [row] = await connection.rows<Record<string, number>>(
    sql`select ${join([sql`count(*)`, ...above].map((each, i) => sql`cast(${each} as bigint) as ${id(`above_${i}`)}`))} from ${SCORES}`,
  );
  const counts = [null, ...edges].map((_, i) => Number(row?.[`above_${i}`] ?? 0));
  const all = Math.max(1, counts[0] ?? 0);
  return counts.map((count, i) => (count - (counts[i + 1] ?? 0)) / all);
}

function calibrationOf({ backtest: { cutOffs, chosen } }: StudyRecord) {
  const [latest] = cutOffs.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
  if (!latest) return { coverage80: null, coverage95: null, error: null };
  const below = (level: number) => latest.calibration.money.find((each) => Math.abs(each.level - level) < 1e-9)?.share;
  const within = (low: number, high: number) => {
    const [from, to] = [below(low), below(high)];
    return from === undefined || to === undefined ? null : to - from;
  };
  const forecast = latest.forecasts.find(({ method }) => method === chosen);
  return { coverage80: within(0.1, 0.9), coverage95: within(0.025, 0.975), error: forecast?.money.bias ?? null };
}
