import { type RetentionResult, type RunRecord, retention, retentionTable } from '@perennial/study/reports';
import { retentionCurve } from '../../charts/retention-curve.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { usePage } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** How many stay? */
export function Retention({ shown }: SectionProps<RetentionResult, RunRecord>) {
  const { say, format } = usePage();
  if (shown.result.retention.length === 0) return null;
  const table = retentionTable(shown);
  return (
    <>
      <Sentences messages={retention.sentences(shown, {})} />
      <ChartFigure
        table={table}
        paper="whole"
        draw={(width) =>
          retentionCurve(table.rows, {
            width,
            xLabel: say('retention.months'),
            yLabel: say('retention.share'),
            write: format.share,
          })
        }
        legend={
          <Legend
            entries={[
              { mark: 'line', words: say('retention.seen') },
              { mark: 'dashed', tone: 'forecast', words: say('retention.fitted') },
              { mark: 'band', tone: 'forecast', words: say('legend.band95') },
            ]}
          />
        }
      />
    </>
  );
}
