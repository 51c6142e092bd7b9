import type { Measure, TrackingCurve } from '@perennial/study';
import { useState } from 'react';
import { tracking } from '../../charts/tracking.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import type { Column } from '../../figures/DataTable.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';

/** Cumulative orders or money, week by week: what was known, what was forecast, what came. */
export function TrackingPlot({ measure }: { readonly measure: Measure }) {
  const report = useReport();
  const { data, say, format } = report;
  const cutOffs = data.sections.trust.tracking;
  const [asOf, setAsOf] = useState(cutOffs[0]?.asOf ?? '');
  const chosen = cutOffs.find((each) => each.asOf === asOf) ?? cutOffs[0];
  const curve = chosen?.curves.find((each) => each.measure === measure);
  if (!chosen || !curve) return <Empty title={say('trust.tracking')}>{say('trust.tracking.missing')}</Empty>;
  const [short, exact] = measure === 'money' ? [format.moneyShort, format.money] : [format.countShort, format.decimal];
  return (
    <ChartFigure
      name={`tracking-${measure}-${chosen.asOf}`}
      title={say('trust.tracking')}
      says={say('trust.tracking.says')}
      controls={
        <Choice
          label={say('trust.cut-off')}
          value={chosen.asOf}
          options={cutOffs.map((each) => ({ value: each.asOf, words: format.date(each.asOf) }))}
          onChange={setAsOf}
        />
      }
      draw={(width) =>
        tracking(curve, { width, xLabel: say('trust.days'), yLabel: say(`measure.${measure}`), write: short })
      }
      legend={
        <Legend
          entries={[
            { mark: 'line', words: say('legend.actual') },
            { mark: 'dashed', tone: 'forecast', words: say('legend.expected') },
            { mark: 'band', tone: 'forecast', words: say('legend.band80') },
            { mark: 'band-light', tone: 'forecast', words: say('legend.band95') },
          ]}
        />
      }
      columns={[
        {
          key: 'day',
          title: say('trust.days'),
          isNumber: true,
          value: ({ day }) => day,
          show: ({ day }) => format.count(day),
        },
        ...(['actual', 'expected', 'low95', 'low80', 'high80', 'high95'] as const).map(
          (key): Column<Week> => ({
            key,
            title: say(key === 'actual' ? 'trust.actual' : key === 'expected' ? 'column.expected' : `column.${key}`),
            isNumber: true,
            value: (week) => week[key],
            show: (week) => (week[key] === null ? '' : exact(week[key])),
          }),
        ),
      ]}
      rows={weeks(curve)}
      basis={basisLine(report, { n: chosen.customers, horizonDays: chosen.horizonDays, asOf: chosen.asOf })}
    />
  );
}

type Ends = 'actual' | 'expected' | 'low80' | 'high80' | 'low95' | 'high95';
type Week = { readonly day: number } & { readonly [Key in Ends]: number | null };

function weeks({ before, after }: TrackingCurve): readonly Week[] {
  const unsaid = { expected: null, low80: null, high80: null, low95: null, high95: null };
  const known = before.days.map((day, i) => ({ day, actual: before.actual[i] ?? null, ...unsaid }));
  const at = (column: readonly number[], i: number) => column[i] ?? null;
  const forecast = after.days.map((day, i) => ({
    day,
    actual: at(after.actual, i),
    expected: at(after.expected, i),
    low80: at(after.low80, i),
    high80: at(after.high80, i),
    low95: at(after.low95, i),
    high95: at(after.high95, i),
  }));
  return [...known.filter(({ day }) => day < 0), ...forecast];
}
