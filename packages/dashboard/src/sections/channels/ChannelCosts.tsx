import type { ChannelsResult } from '@perennial/study';
import { channelCostsTable, paybackTable } from '@perennial/study/reports';
import { equalAge } from '../../charts/equal-age.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

/** Lines that can be told apart. */
const MOST_LINES = 6;

/** What customers of each channel cost beside what they are worth, and when they have paid that back; nothing where no spend is known. */
export function ChannelCosts({ shown }: SectionProps<ChannelsResult>) {
  const report = useReport();
  const { say, format } = report;
  const { costs } = shown.result;
  if (costs.length === 0) return null;
  const table = paybackTable(shown);
  const lines = costs.slice(0, MOST_LINES);
  const [named] = table.columns;
  const points = table.rows
    .filter(({ channel }) => lines.includes(channel))
    .map((row) => {
      const cac = Math.round(row.channel.acquired.cac);
      const ends = row.interval ?? { low80: row.brought, high80: row.brought };
      const label = named?.type === 'words' ? write(report, named.says(row)!) : '';
      return {
        label,
        days: row.months,
        money: row.brought - cac,
        low: ends.low80 - cac,
        high: ends.high80 - cac,
      };
    });
  const axes = {
    xLabel: say('channels.months'),
    yLabel: say('channels.after-cac'),
    write: format.moneyShort,
    writeDays: format.count,
  };
  return (
    <>
      <TableCard table={channelCostsTable(shown)} />
      {points.length > 0 && (
        <ChartFigure table={table} paper="whole" draw={(width) => equalAge(points, { width, ...axes })} />
      )}
    </>
  );
}
