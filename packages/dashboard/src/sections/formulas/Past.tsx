import { formulaWords, pastFormulasTable, shownFormulas, viewOf } from '@perennial/study/reports';
import { misses } from '../../charts/misses.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { FormulasProps } from './formulas-props.ts';

/** How wrong each formula was about what customers then brought. */
export function Past({ shown, group, options }: FormulasProps) {
  const report = useReport();
  const { say, format } = report;
  const rows = shownFormulas(group, viewOf(shown, options)).map((row) => ({
    label: write(report, formulaWords(row, shown)),
    misses: row.misses.filter((miss) => miss !== null),
    isUsed: row.formula === 'model',
  }));
  if (rows.every((row) => row.misses.length === 0)) return null;
  return (
    <ChartFigure
      table={{
        ...pastFormulasTable(shown, options, group),
        title: { code: 'lab.chart.past.title', values: {} },
        says: { code: 'lab.chart.past.says', values: {} },
      }}
      draw={(width) => misses(rows, { width, xLabel: say('lab.chart.past'), write: format.signedShare })}
      legend={
        <Legend
          entries={[
            { mark: 'dot', words: say('lab.legend.newest') },
            { mark: 'ring', words: say('lab.legend.earlier') },
            { mark: 'dot', tone: 'forecast', words: say('lab.legend.model') },
          ]}
        />
      }
    />
  );
}
