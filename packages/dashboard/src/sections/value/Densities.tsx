import { type Cell, density } from '../../charts/density.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import type { Column } from '../../figures/DataTable.tsx';
import { type Report, useReport } from '../../report/context.ts';

/** P(alive) × expected value: whom to keep, whom to win back. */
export function AliveAndValue() {
  const report = useReport();
  const { data, say, format } = report;
  const cells = data.sections.value.density.map((cell) => ({
    x1: cell.aliveFrom,
    x2: cell.aliveTo,
    y1: cell.moneyFrom,
    y2: cell.moneyTo,
    customers: cell.customers,
  }));
  return (
    <ChartFigure
      name="alive-and-value"
      title={say('value.density')}
      says={say('value.density.says')}
      draw={(width) =>
        density(cells, {
          width,
          x: { label: say('column.alive'), write: format.share, isLog: false },
          y: { label: say('column.expected'), write: format.moneyShort, isLog: true },
          diagonal: false,
        })
      }
      columns={cellColumns(report, [say('column.alive'), format.share], [say('column.expected'), format.money])}
      rows={cells}
      basis={basisLine(report, { n: data.record.base.customers, horizonDays: data.record.settings.horizonDays })}
    />
  );
}

/** What customers have brought × what they are expected to bring. */
export function PastAndFuture() {
  const report = useReport();
  const { data, say, format } = report;
  const cells = data.sections.value.pastFuture.map((cell) => ({
    x1: cell.historicFrom,
    x2: cell.historicTo,
    y1: cell.moneyFrom,
    y2: cell.moneyTo,
    customers: cell.customers,
  }));
  return (
    <ChartFigure
      name="past-and-future"
      title={say('value.past-future')}
      says={say('value.past-future.says')}
      draw={(width) =>
        density(cells, {
          width,
          x: { label: say('column.historic'), write: format.moneyShort, isLog: true },
          y: { label: say('column.expected'), write: format.moneyShort, isLog: true },
          diagonal: true,
        })
      }
      columns={cellColumns(report, [say('column.historic'), format.money], [say('column.expected'), format.money])}
      rows={cells}
      basis={basisLine(report, { n: data.record.base.customers, horizonDays: data.record.settings.horizonDays })}
    />
  );
}

type Axis = readonly [title: string, write: (value: number) => string];

function cellColumns({ say, format }: Report, [xTitle, writeX]: Axis, [yTitle, writeY]: Axis): readonly Column<Cell>[] {
  const end = (key: 'x1' | 'x2' | 'y1' | 'y2', title: string, write: (value: number) => string): Column<Cell> => ({
    key,
    title,
    isNumber: true,
    value: (cell) => cell[key],
    show: (cell) => write(cell[key]),
  });
  const [from, to] = [say('column.from').toLowerCase(), say('column.to').toLowerCase()];
  return [
    end('x1', `${xTitle}, ${from}`, writeX),
    end('x2', `${xTitle}, ${to}`, writeX),
    end('y1', `${yTitle}, ${from}`, writeY),
    end('y2', `${yTitle}, ${to}`, writeY),
    {
      key: 'customers',
      title: say('column.customers'),
      isNumber: true,
      value: ({ customers }) => customers,
      show: ({ customers }) => format.count(customers),
    },
  ];
}
