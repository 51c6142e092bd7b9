import { type Column, type NumberKind, type Table, writeCell } from '@perennial/study/reports';
import type { Format } from '@perennial/words';
import { curve } from '../charts/curve.ts';
import { intervals } from '../charts/intervals.ts';
import { ranking } from '../charts/ranking.ts';
import type { Page } from '../report/context.ts';
import type { Draw } from './Chart.tsx';
import { columnOf, numberColumn } from './columns-of.ts';
import { intervalRows } from './interval-rows.ts';

/** How the chart that a table names is drawn. Throws a RangeError where it names none, or columns that are not there. */
export function drawTable<Row>(table: Table<Row>, report: Page): Draw {
  const { chart, rows } = table;
  if (!chart) throw new RangeError(`invalid table; ${table.name} names no chart`);
  if (chart.draws === 'curve') {
    const [x, y] = [numberColumn(table, chart.x), numberColumn(table, chart.y)];
    const points = rows.map((row) => ({ at: x.of(row), value: y.of(row) }));
    const axes = { xLabel: report.say(x.title), yLabel: report.say(y.title) };
    const writes = { writeX: onAxis(x.kind, report.format), writeY: onAxis(y.kind, report.format) };
    return (width) => curve(points, { width, ...axes, ...writes, chosen: chart.marked });
  }
  if (chart.draws === 'intervals') {
    const { title, kind } = numberColumn(table, chart.value);
    const marks = intervalRows(table, chart, report);
    const axis = { xLabel: report.say(title), write: onAxis(kind, report.format), reference: chart.reference };
    return (width) => intervals(marks, { width, ...axis });
  }
  const label = columnOf(table, chart.label);
  const value = numberColumn(table, chart.value);
  const bars = rows.map((row) => ({
    label: labelOf(label, row, report),
    value: value.of(row),
    isUsed: table.isUsed?.(row) ?? false,
  }));
  const write = onAxis(value.kind, report.format);
  return (width) => ranking(bars, { width, xLabel: report.say(value.title), write, reference: chart.reference });
}

/** That a row stands out is seen: its name need not say so. */
function labelOf<Row>(column: Column<Row>, row: Row, report: Page): string {
  const message = column.type === 'words' ? column.says(row) : null;
  if (message?.code !== 'report.used') return writeCell(column, row, report);
  const { method } = message.values;
  return method && 'message' in method ? report.say(method.message.code, method.message.values) : '';
}

/** Axes have room for few digits. */
function onAxis(kind: NumberKind, format: Format): (value: number) => string {
  if (kind === 'money' || kind === 'moneyRound') return format.moneyShort;
  if (kind === 'shareFine') return format.share;
  return format[kind];
}
