import { addDays } from '@perennial/study/reports';
import { useMemo } from 'react';
import { aliveCourse } from '../../charts/alive-course.ts';
import { orderTimeline } from '../../charts/order-timeline.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { aliveCourseOf } from './alive-course.ts';
import type { Customer } from './customer-at.ts';
import { aliveTable, ordersTable } from './customer-tables.ts';
import { valueModelOf } from './predict-customer.ts';

interface Props {
  readonly customer: Pick<Customer, 'x' | 'T' | 'timeline' | 'isCutShort'>;
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
  const { scoring } = data.reports.method;
  const [{ day: from } = { day: asOf }] = customer.timeline;
  const span = { from, asOf, until: addDays(asOf, horizonDays) };
  const next = nextOrder === null || nextOrder > horizonDays ? null : addDays(asOf, nextOrder);
  const course = useMemo(() => {
    const by = valueModelOf(scoring);
    return by ? aliveCourseOf(by, customer, asOf, horizonDays) : [];
  }, [scoring, customer, asOf, horizonDays]);
  const orders = ordersTable(data.record, customer);
  const alive = aliveTable(data.record, customer, course);
  return (
    <div className="paper-pair">
      <ChartFigure
        table={orders}
        paper={paper}
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
      />
      <ChartFigure
        table={alive}
        paper={paper}
        draw={(width) =>
          aliveCourse(course, { width, yLabel: say('column.alive'), write: format.share, writeTime: format.tick, span })
        }
      />
    </div>
  );
}
