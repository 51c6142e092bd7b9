import type { ChannelsResult } from '@perennial/study';
import { channelGroupWords, channels, channelsTable, equalAgeTable } from '@perennial/study/reports';
import { Fragment } from 'react';
import { equalAge } from '../../charts/equal-age.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

/** Lines that can be told apart. */
const MOST_LINES = 6;

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = [
  'group',
  'customers',
  'first_day',
  'by_90_days',
  'by_365_days',
  'forecast_per_customer',
  'forecast_per_customer80',
];

/** What customers bring by where they come from. */
export function Channels({ shown }: SectionProps<ChannelsResult>) {
  const report = useReport();
  const { say, format } = report;
  const { sets } = shown.result;
  if (sets.length === 0) return <Empty title={say('chart.empty')}>{say('channels.answer.none')}</Empty>;
  const axes = {
    xLabel: say('channels.age'),
    yLabel: say('cohorts.per-customer'),
    write: format.moneyShort,
    writeDays: format.count,
  };
  return (
    <>
      {sets.map((set) => {
        const rows = set.rows.slice(0, MOST_LINES).flatMap((row) =>
          row.ages.flatMap(({ days, money, interval }) =>
            money === null || interval === null
              ? []
              : [
                  {
                    label: write(report, channelGroupWords(row)),
                    days,
                    money,
                    low: interval.low80,
                    high: interval.high80,
                  },
                ],
          ),
        );
        return (
          <Fragment key={set.dimension}>
            {rows.length > 0 && (
              <ChartFigure
                table={equalAgeTable(shown, set)}
                paper="whole"
                draw={(width) => equalAge(rows, { width, ...axes })}
              />
            )}
            <TableCard table={channelsTable(shown, set)} seen={SEEN} />
          </Fragment>
        );
      })}
      <Sentences messages={channels.sentences(shown, {})} />
    </>
  );
}
