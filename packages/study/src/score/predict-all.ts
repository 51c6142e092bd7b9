import { setImmediate } from 'node:timers/promises';
import { type Predictive, purchaseModel } from '@perennial/models';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { ROWS_FOR_A_THREAD, type SecondThread } from '../tasks/second-thread.ts';
import { type PredictiveTask, tasks } from '../tasks/tasks.ts';
import { personalDraws, type Uncertainty } from '../uncertainty/uncertainty.ts';

/** Rows are dealt out in so many parts, of which the second thread always has some to go on with while this one is busy. */
const PARTS = 24;
const PARTS_AHEAD = 3;

/**
 * The predictive distributions of all rows and the uncertainty about the parameters, on two threads where there are many rows: the second begins
 * while this one draws from the posterior, and each takes the next part when it has done one. Distributions wait for the uncertainty only where
 * it matters to them.
 */
export async function predictAll(
  thread: SecondThread,
  task: Omit<PredictiveTask, 'options'> & { readonly rows: DistinctRows },
  options: { readonly horizon: number; readonly discountRate: number },
  drawUncertainty: () => Uncertainty,
): Promise<{ readonly uncertainty: Uncertainty; readonly predictions: Predictive }> {
  const waits = personalDraws(purchaseModel(task.model), task.rows) > 0;
  let uncertainty = waits ? drawUncertainty() : undefined;
  const withDraws = { ...options, draws: uncertainty?.personalDraws ?? [] };
  const bounds = task.rows.x.length < ROWS_FOR_A_THREAD ? [0, task.rows.x.length] : partsOf(task.rows);
  const predictions: Predictive[] = [];
  // From the last, whose many purchases take longest.
  let left = bounds.length - 1;
  const work = async (run: (part: PredictiveTask) => Promise<Predictive>) => {
    while (left > 0) {
      const part = --left;
      const rows = slice(task.rows, bounds[part]!, bounds[part + 1]!);
      predictions[part] = await run({ ...task, rows, options: withDraws });
    }
  };
  const isShared = bounds.length > 2;
  const there = isShared
    ? Array.from({ length: PARTS_AHEAD }, () => work((part) => thread.run('predictive', part)))
    : [];
  uncertainty ??= drawUncertainty();
  const here = work(async (part) => {
    // The other thread's answers are taken, and its next parts sent, in between.
    if (isShared) await setImmediate();
    return tasks.predictive(part);
  });
  await Promise.all([...there, here]);
  return { uncertainty, predictions: joined(predictions) };
}

/** Where parts begin, and the end: at the first row of an x, since the rows of one share their tables. */
function partsOf({ x }: DistinctRows): readonly number[] {
  const bounds = [0];
  for (let i = 1; i < x.length; i++) if (x[i] !== x[i - 1] && i - bounds.at(-1)! >= x.length / PARTS) bounds.push(i);
  return [...bounds, x.length];
}

function slice({ x, tx, T, count }: DistinctRows, start: number, end: number): PredictiveTask['rows'] {
  return { x: x.slice(start, end), tx: tx.slice(start, end), T: T.slice(start, end), count: count.slice(start, end) };
}

function joined(parts: readonly Predictive[]): Predictive {
  const [first] = parts;
  if (!first || parts.length === 1) return first!;
  const entries = Object.entries(first).map(([name, column]) => {
    const columns = parts.map((part) => part[name as keyof Predictive]);
    return [
      name,
      isColumn(column)
        ? concat(columns as Column[])
        : column.map((_: Column, j: number) => concat(columns.map((each) => (each as readonly Column[])[j]!))),
    ];
  });
  return Object.fromEntries(entries) as Predictive;
}

type Column = Float64Array | Int32Array;

function isColumn(value: Column | readonly Column[]): value is Column {
  return ArrayBuffer.isView(value);
}

function concat(parts: readonly Column[]): Column {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const all = parts[0] instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
