import type { BaseResult } from '@perennial/study';
import {
  agesTable,
  cornersTable,
  customerDecilesTable,
  flowsTable,
  healthSentences,
  layersTable,
  quartersTable,
  stepsTable,
} from '@perennial/study/reports';
import { flow } from '../../charts/flow.ts';
import { waterfall } from '../../charts/waterfall.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Notes } from '../../figures/Notes.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { AskedProps, SectionProps } from '../section-props.ts';
import { Ahead } from './Ahead.tsx';

/** Who the customers are, what changed, whether the base is healthy, and what is to come. */
export function Base({ shown, asked, onAsk }: AskedProps<BaseResult>) {
  const { say } = useReport();
  const { periods, corners } = shown.result;
  return (
    <>
      <Sentences messages={healthSentences(shown.result)} />
      {!periods && <Empty title={say('chart.empty')}>{say('base.answer.short')}</Empty>}
      {periods && <Steps shown={shown} />}
      {periods && (
        <div className="on-screen">
          <TableCard table={flowsTable(shown)} />
        </div>
      )}
      {periods && <TableCard table={customerDecilesTable(shown)} />}
      {periods && <Quarters shown={shown} />}
      {periods && (
        <div className="on-screen">
          <TableCard table={agesTable(shown)} />
        </div>
      )}
      {periods && (
        <div className="on-screen">
          <TableCard table={layersTable(shown)} />
        </div>
      )}
      {corners.length > 0 && <TableCard table={cornersTable(shown)} />}
      <Ahead shown={shown} asked={asked} onAsk={onAsk} />
    </>
  );
}

/** From the revenue of one period to that of the next. */
function Steps({ shown }: SectionProps<BaseResult>) {
  const { say, format } = useReport();
  const table = stepsTable(shown);
  const rows = table.rows.map(({ step, change, total }) => ({
    label: say(`base.step.${step}`),
    change,
    total,
    isTotal: step === 'before' || step === 'now',
  }));
  const axis = { xLabel: say('column.money'), write: format.moneyShort };
  return <ChartFigure table={table} paper="whole" draw={(width) => waterfall(rows, { width, ...axis })} />;
}

/** Who came and went, quarter by quarter. */
function Quarters({ shown }: SectionProps<BaseResult>) {
  const { say, format, notes: all } = useReport();
  const table = quartersTable(shown);
  const { quarters } = shown.result;
  if (quarters.length === 0) return null;
  const rows = quarters.map(({ lastDay, kept, back, fresh, lost }) => ({ at: lastDay, kept, back, fresh, lost }));
  const [first, last] = [quarters[0]?.lastDay ?? '', quarters.at(-1)?.lastDay ?? ''];
  // Of the first quarter only its last day is known.
  const notes = all.filter(({ day }) => day >= first && day <= last);
  const axes = { yLabel: say('column.customers'), write: format.countShort, writeTime: format.dayShort, notes };
  return (
    <ChartFigure
      table={table}
      paper="whole"
      draw={(width) => flow(rows, { width, ...axes })}
      legend={
        <>
          <Legend
            entries={[
              { mark: 'bar', words: say('base.kept') },
              { mark: 'bar', tone: 'past', words: say('base.flow.back') },
              { mark: 'bar', tone: 'forecast', words: say('base.flow.new') },
              { mark: 'bar', tone: 'loss', words: say('base.lost') },
            ]}
          />
          <Notes notes={notes} format={format} />
        </>
      }
    />
  );
}
