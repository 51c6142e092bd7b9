import { type Doubt, personalDraws } from '../fit/doubt.ts';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { runTask, type SecondThread } from '../threads/second-thread.ts';
import type { PredictiveTask } from '../threads/tasks.ts';
import type { Predictive } from './predictive.ts';

/** How much of the rows the second thread takes while this one draws from the posterior, and where it has done so before. */
const SHARE_MEANWHILE = 0.65;
const SHARE_AFTER = 0.5;

/**
 * The predictive distributions of all rows and the doubt about the parameters, on two threads where there are many rows. Distributions
 * wait for the doubt only where it matters to them.
 */
export async function predictAll(
  thread: SecondThread,
  task: Omit<PredictiveTask, 'options'> & { readonly rows: DistinctRows },
  options: { readonly horizon: number; readonly discountRate: number },
  drawDoubt: () => Doubt,
): Promise<{ readonly doubt: Doubt; readonly predictions: Predictive }> {
  const waits = personalDraws(task.rows) > 0;
  let doubt = waits ? drawDoubt() : undefined;
  const withDraws = { ...options, draws: doubt?.personalDraws ?? [] };
  const from = startOfGroup(task.rows, 1 - (waits ? SHARE_AFTER : SHARE_MEANWHILE));
  const part = (start: number, end: number) => ({ ...task, rows: slice(task.rows, start, end), options: withDraws });
  const last = runTask(thread, 'predictive', part(from, task.rows.x.length));
  doubt ??= drawDoubt();
  const first = await runTask(undefined, 'predictive', part(0, from));
  return { doubt, predictions: joined(first, await last) };
}

/** The first row of the group of one x that lies at a share of the rows: a group shares its tables. */
function startOfGroup({ x }: DistinctRows, share: number): number {
  const at = Math.floor(x.length * share);
  return x.indexOf(x[at] ?? 0);
}

function slice({ x, tx, T, count }: DistinctRows, start: number, end: number): PredictiveTask['rows'] {
  return { x: x.slice(start, end), tx: tx.slice(start, end), T: T.slice(start, end), count: count.slice(start, end) };
}

function joined(first: Predictive, last: Predictive): Predictive {
  const entries = Object.entries(first).map(([name, column]) => {
    const rest = last[name as keyof Predictive];
    return [
      name,
      isColumn(column)
        ? concat(column, rest as typeof column)
        : column.map((each: Column, j: number) => concat(each, (rest as readonly Column[])[j]!)),
    ];
  });
  return Object.fromEntries(entries) as Predictive;
}

type Column = Float64Array | Int32Array;

function isColumn(value: Column | readonly Column[]): value is Column {
  return ArrayBuffer.isView(value);
}

function concat<C extends Column>(a: C, b: C): C {
  const all = (
    a instanceof Int32Array ? new Int32Array(a.length + b.length) : new Float64Array(a.length + b.length)
  ) as C;
  all.set(a);
  all.set(b, a.length);
  return all;
}
