import { formulasTable, formulaWords } from '@perennial/study/reports';
import { formulaValues } from '../../charts/formula-values.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { FormulasProps } from './formulas-props.ts';

/** What a customer is worth by each formula, with its interval, beside the model. */
export function Values({ shown, group, options }: FormulasProps) {
  const report = useReport();
  const { say, format } = report;
  const table = formulasTable(shown, options, group);
  const rows = table.rows.map((row) => ({
    label: write(report, formulaWords(row, shown)),
    interval: row.worth,
    isUsed: row.formula === 'model',
  }));
  return (
    <ChartFigure
      table={{
        ...table,
        title: { code: 'lab.chart.values', values: {} },
        says: { code: 'lab.chart.values.says', values: {} },
      }}
      draw={(width) => formulaValues(rows, { width, xLabel: say('lab.chart.worth'), write: format.moneyShort })}
      legend={
        <Legend
          entries={[
            { mark: 'dot', words: say('lab.legend.said') },
            { mark: 'dot', tone: 'forecast', words: say('lab.legend.model') },
            { mark: 'thick', words: say('legend.band80') },
            { mark: 'thin', words: say('legend.band95') },
          ]}
        />
      }
    />
  );
}
