import type { ChannelsResult } from '@perennial/study';
import { channelGroupWords, equalAgeTable, ruleOfRow } from '@perennial/study/reports';
import { useState } from 'react';
import { equalAge } from '../../charts/equal-age.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Pick } from '../../picks/Pick.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

/** Lines that can be told apart. */
const MOST_LINES = 6;

const NONE = '';

interface Props extends SectionProps<ChannelsResult> {
  readonly set: ChannelsResult['sets'][number];
}

/** What customers of each value of a dimension had brought by each age, a line each. */
export function EqualAge({ shown, set }: Props) {
  const report = useReport();
  const { say, format } = report;
  const [chosen, setChosen] = useState<string>(NONE);
  const points = set.rows.slice(0, MOST_LINES).flatMap((row, place) =>
    row.ages.flatMap(({ days, money, interval }) => {
      const label = write(report, channelGroupWords(row, set.dimension));
      return money === null || interval === null
        ? []
        : [{ place, label, days, money, low: interval.low80, high: interval.high80 }];
    }),
  );
  if (points.length === 0) return null;
  const axes = {
    xLabel: say('channels.age'),
    yLabel: say('cohorts.per-customer'),
    write: format.moneyShort,
    writeDays: format.count,
  };
  const group = chosen === NONE ? undefined : set.rows[Number(chosen)];
  return (
    <ChartFigure
      table={equalAgeTable(shown, set)}
      paper="whole"
      draw={(width) => equalAge(points, { width, ...axes })}
      onPick={(_, last) => setChosen(String(points[last]!.place))}
      isPicked={(place) => String(points[place]!.place) === chosen}
      pick={
        <Pick
          rule={group ? ruleOfRow(shown.record, set.dimension, set.rows, group) : null}
          onClear={() => setChosen(NONE)}
        >
          <ChoiceField
            label={say('cohorts.group')}
            value={chosen}
            options={[
              { value: NONE, words: '—' },
              ...set.rows.map((row, i) => ({
                value: String(i),
                words: `${write(report, channelGroupWords(row, set.dimension))} (${say('figure.n', { n: { count: row.customers } })})`,
              })),
            ]}
            onChange={setChosen}
          />
        </Pick>
      }
    />
  );
}
