import { useState } from 'react';
import { months } from '../../charts/months.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Section } from '../../figures/Section.tsx';
import { useReport } from '../../report/context.ts';
import { dataAnswer } from './answer.ts';
import { Bridge } from './Bridge.tsx';
import { Reasons } from './Reasons.tsx';
import { Sources } from './Sources.tsx';

/** Is everything that you gave in here? */
export function Data() {
  const report = useReport();
  return (
    <Section id="data" answer={dataAnswer(report)}>
      <Bridge />
      <Reasons />
      {report.data.sections.data.months.length > 0 && <Months />}
      <Sources />
    </Section>
  );
}

const monthMeasures = ['money', 'orders', 'newCustomers'] as const;

function Months() {
  const report = useReport();
  const { data, say, format } = report;
  const [measure, setMeasure] = useState<(typeof monthMeasures)[number]>('money');
  const names = { money: say('measure.money'), orders: say('measure.orders'), newCustomers: say('data.months.new') };
  const rows = data.sections.data.months;
  return (
    <ChartFigure
      name="months"
      paper="none"
      title={say('data.months')}
      says={say('data.months.says')}
      controls={
        <Choice
          label={say('measure.choose')}
          value={measure}
          options={monthMeasures.map((value) => ({ value, words: names[value] }))}
          onChange={setMeasure}
        />
      }
      draw={(width) =>
        months(rows, {
          width,
          measure,
          writeTime: format.tick,
          yLabel: names[measure],
          write: measure === 'money' ? format.moneyShort : format.countShort,
        })
      }
      legend={
        rows.every(({ finished }) => finished) ? null : (
          <Legend entries={[{ mark: 'faint', words: say('legend.unfinished') }]} />
        )
      }
      columns={[
        {
          key: 'month',
          title: say('column.month'),
          value: ({ month }) => month,
          show: ({ month }) => format.month(month),
        },
        {
          key: 'orders',
          title: names.orders,
          isNumber: true,
          value: (row) => row.orders,
          show: (row) => format.count(row.orders),
        },
        {
          key: 'customers',
          title: say('column.customers'),
          isNumber: true,
          value: (row) => row.customers,
          show: (row) => format.count(row.customers),
        },
        {
          key: 'new_customers',
          title: names.newCustomers,
          isNumber: true,
          value: (row) => row.newCustomers,
          show: (row) => format.count(row.newCustomers),
        },
        {
          key: 'money',
          title: names.money,
          isNumber: true,
          value: (row) => row.money,
          show: (row) => format.money(row.money),
        },
        {
          key: 'finished',
          title: say('data.months.finished'),
          value: (row) => row.finished,
          show: (row) => say(row.finished ? 'trust.yes' : 'trust.no'),
        },
      ]}
      rows={rows}
      basis={basisLine(report, { n: data.record.base.customers })}
    />
  );
}
