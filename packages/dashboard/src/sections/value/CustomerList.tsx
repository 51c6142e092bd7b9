import type { CustomerRow } from '@perennial/study';
import { toCsv } from '../../csv/csv.ts';
import { download } from '../../csv/download.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { CustomerName } from '../../figures/CustomerName.tsx';
import { type Column, DataTable } from '../../figures/DataTable.tsx';
import { useReport } from '../../report/context.ts';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly says?: string;
  readonly rows: readonly CustomerRow[];
}

const SHOWN = 10;

/** The customers at one end of the ranking, each leading to their own page. */
export function CustomerList({ name, title, says, rows }: Props) {
  const report = useReport();
  const { data, say, format } = report;
  if (rows.length === 0) return null;
  const money = (key: 'historic' | 'expectedMoney', words: string): Column<CustomerRow> => ({
    key,
    title: words,
    isNumber: true,
    value: (row) => row[key],
    show: (row) => format.money(row[key]),
  });
  const columns: readonly Column<CustomerRow>[] = [
    {
      key: 'customer',
      title: say('column.customer'),
      value: ({ customer }) => customer,
      show: ({ customer }) => <CustomerName id={customer} />,
    },
    {
      key: 'last_order',
      isShort: true,
      title: say('column.last-order'),
      value: (row) => row.lastOrder,
      show: (row) => format.date(row.lastOrder),
    },
    {
      key: 'orders',
      title: say('column.orders'),
      isNumber: true,
      value: (row) => row.orders,
      show: (row) => format.count(row.orders),
    },
    money('historic', say('column.historic')),
    {
      key: 'prob_alive',
      title: say('column.alive'),
      isNumber: true,
      value: (row) => row.probAlive,
      show: (row) => format.chance(row.probAlive),
    },
    {
      key: 'expected_orders',
      title: say('column.expected-orders'),
      isNumber: true,
      value: (row) => row.expectedOrders,
      show: (row) => format.decimal(row.expectedOrders),
    },
    money('expectedMoney', say('column.expected')),
    {
      key: 'low80',
      title: say('column.low80'),
      isNumber: true,
      value: (row) => row.money.low80,
      show: (row) => format.moneyRound(row.money.low80),
    },
    {
      key: 'high80',
      title: say('column.high80'),
      isNumber: true,
      value: (row) => row.money.high80,
      show: (row) => format.moneyRound(row.money.high80),
    },
  ];
  const save = () =>
    download(
      `${name}-customers.csv`,
      toCsv(
        columns.map(({ key }) => key),
        rows.map((row) => columns.map(({ value }) => value(row))),
      ),
    );
  return (
    <div className="card">
      <h3>{title}</h3>
      {says && <p className="quiet">{says}</p>}
      <DataTable caption={title} columns={columns} rows={rows} limit={SHOWN} />
      <div className="figure-foot">
        <p className="basis">
          {basisLine(report, { n: data.record.base.customers, horizonDays: data.record.settings.horizonDays })}
        </p>
        <button type="button" className="link" onClick={save} aria-label={`${say('chart.download')}: ${title}`}>
          {say('chart.download')}
        </button>
      </div>
    </div>
  );
}
