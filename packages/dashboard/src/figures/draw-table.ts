import { type Column, type NumberKind, type Table, writeCell } from '@perennial/study/reports';
import type { Format } from '@perennial/words';
import { curve } from '../charts/curve.ts';
import { ranking } from '../charts/ranking.ts';
import type { Page } from '../report/context.ts';
import type { Draw } from './Chart.tsx';

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

function columnOf<Row>({ name, columns }: Table<Row>, key: string): Column<Row> {
  const column = columns.find((each) => each.key === key);
  if (!column) throw new RangeError(`invalid chart; the table ${name} has no column ${key}`);
  return column;
}

function numberColumn<Row>(table: Table<Row>, key: string) {
  const column = columnOf(table, key);
  if (column.type !== 'number') throw new RangeError(`invalid chart; ${key} of ${table.name} is no number`);
  const [first] = table.rows;
  return {
    title: column.title,
    kind: first === undefined ? 'count' : column.kindOf(first),
    of: (row: Row) => column.value(row) ?? Number.NaN,
  };
}

/** Axes have room for few digits. */
function onAxis(kind: NumberKind, format: Format): (value: number) => string {
  if (kind === 'money' || kind === 'moneyRound') return format.moneyShort;
  if (kind === 'shareFine') return format.share;
  return format[kind];
}
