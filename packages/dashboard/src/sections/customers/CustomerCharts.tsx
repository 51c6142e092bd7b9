import { useMemo } from 'react';
import { addDays } from '../../calendar/add-days.ts';
import { aliveCourse } from '../../charts/alive-course.ts';
import { orderTimeline } from '../../charts/order-timeline.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { aliveCourseOf } from './alive-course.ts';
import type { Customer } from './customer-at.ts';
import { valueModelOf } from './predict-customer.ts';

interface Props {
  readonly customer: Customer;
  /** Days after the as-of date. */
  readonly nextOrder: number | null;
  readonly horizonDays: number;
  readonly paper: 'half' | 'none';
}

/** A customer's orders, and the chance that they still are one, on one axis of time. */
export function CustomerCharts({ customer, nextOrder, horizonDays, paper }: Props) {
  const report = useReport();
  const { data, say, format } = report;
  const { asOf } = data.record.settings;
  const { scoring } = data.sections.method;
  const [{ day: from } = { day: asOf }] = customer.timeline;
  const span = { from, asOf, until: addDays(asOf, horizonDays) };
  const next = nextOrder === null || nextOrder > horizonDays ? null : addDays(asOf, nextOrder);
  const course = useMemo(() => {
    const by = valueModelOf(scoring);
    return by ? aliveCourseOf(by, customer, asOf, horizonDays) : [];
  }, [scoring, customer, asOf, horizonDays]);
  const basis = basisLine(report, { n: customer.x + 1 });
  return (
    <div className="paper-pair">
      <ChartFigure
        name="orders"
        paper={paper}
        title={say('customers.timeline')}
        {...(customer.isCutShort ? { says: say('customers.older') } : {})}
        draw={(width) =>
          orderTimeline(customer.timeline, {
            width,
            yLabel: say('measure.money'),
            write: format.moneyShort,
            writeTime: format.tick,
            span,
            next,
          })
        }
        legend={
          <Legend
            entries={[
              { mark: 'dot', words: say('customers.order') },
              ...(next === null
                ? []
                : [{ mark: 'dashed' as const, tone: 'forecast' as const, words: say('customers.next') }]),
            ]}
          />
        }
        columns={[
          { key: 'date', title: say('column.date'), value: ({ day }) => day, show: ({ day }) => format.date(day) },
          {
            key: 'money',
            title: say('column.money'),
            isNumber: true,
            value: ({ money }) => money,
            show: ({ money }) => format.money(money),
          },
        ]}
        rows={customer.timeline}
        basis={basis}
      />
      <ChartFigure
        name="chance-of-being-alive"
        paper={paper}
        title={say('customers.course')}
        says={say('customers.course.says')}
        draw={(width) =>
          aliveCourse(course, { width, yLabel: say('column.alive'), write: format.share, writeTime: format.tick, span })
        }
        columns={[
          { key: 'date', title: say('column.date'), value: ({ day }) => day, show: ({ day }) => format.date(day) },
          {
            key: 'prob_alive',
            title: say('column.alive'),
            isNumber: true,
            value: (row) => row.probAlive,
            show: (row) => format.shareFine(row.probAlive),
          },
        ]}
        rows={course}
        basis={basis}
      />
    </div>
  );
}
