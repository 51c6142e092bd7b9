import type { BaseResult } from '@perennial/study';
import {
  aheadSentences,
  baseMonthsTable,
  existingAndToComeTable,
  MOST_COUNTED,
  plannedBase,
} from '@perennial/study/reports';
import { existingAndNew } from '../../charts/existing-and-new.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { AskedProps } from '../section-props.ts';

/** What existing customers and those to come will bring, by how many a reader plans to acquire a month. */
export function Ahead({ shown, asked, onAsk }: AskedProps<BaseResult>) {
  const { say, format } = useReport();
  const planned = plannedBase(shown, asked);
  const { ahead } = shown.result;
  if (!planned || !ahead) return null;
  const table = baseMonthsTable(shown, planned);
  const rows = planned.months.map(({ lastDay, existing, toCome, both, ends }) => ({
    at: lastDay,
    existing: existing.money,
    toCome: toCome.money,
    low: ends.both?.low80 ?? both.money,
    high: ends.both?.high80 ?? both.money,
  }));
  const axes = { yLabel: say('column.money'), write: format.moneyShort, writeTime: format.dayShort };
  const ask = (perMonth: number | undefined) => {
    const { acquire: _, ...others } = asked;
    const whole = perMonth === undefined ? null : Math.min(MOST_COUNTED, Math.max(0, Math.round(perMonth)));
    onAsk(whole === null ? others : { ...others, acquire: String(whole) });
  };
  return (
    <>
      <ChartFigure
        table={table}
        paper="whole"
        controls={
          ahead.newcomer && (
            <div className="field-row on-screen">
              <NumberField
                label={say('base.ahead.acquire')}
                value={asked.acquire === undefined ? undefined : Number(asked.acquire)}
                onChange={ask}
                least={0}
                most={MOST_COUNTED}
                step={1}
                standing={Math.round(ahead.newPerMonth)}
              />
              <button type="button" onClick={() => ask(undefined)} disabled={asked.acquire === undefined}>
                {say('customers.reset')}
              </button>
            </div>
          )
        }
        draw={(width) => existingAndNew(rows, { width, ...axes })}
        legend={
          <Legend
            entries={[
              { mark: 'bar', words: say('base.whose.existing') },
              { mark: 'bar', tone: 'forecast', words: say('base.whose.to-come') },
              { mark: 'thin', words: say('column.interval80') },
            ]}
          />
        }
      />
      <TableCard table={existingAndToComeTable(shown, planned)} />
      <Sentences messages={aheadSentences(shown, asked)} />
    </>
  );
}
