import type { ModelRow } from '@perennial/study';
import { basisLine } from '../../figures/basis-line.ts';
import { type Column, DataTable } from '../../figures/DataTable.tsx';
import { verdictWords } from '../../figures/verdict-words.ts';
import { useReport } from '../../report/context.ts';

type Fitted = Omit<ModelRow, 'loss' | 'shareAlive' | 'isUsed'> &
  Partial<Pick<ModelRow, 'loss' | 'shareAlive' | 'isUsed'>>;

/** Every model that was fitted, with its parameters, their intervals and its verdict. */
export function Parameters() {
  const report = useReport();
  const { data, say, format } = report;
  const { models, spend } = data.sections.method;
  const fitted: readonly Fitted[] = [...models, ...(spend ? [spend] : [])];
  const rows = fitted.flatMap((model) => model.parameters.map((parameter) => ({ model, ...parameter })));
  const name = (model: Fitted) => (model.isUsed ? `${model.title} (${say('method.used')})` : model.title);
  const number = (
    key: string,
    title: string,
    value: (model: Fitted) => number | null | undefined,
    write: (value: number) => string,
  ): Column<Fitted> => ({
    key,
    title,
    isNumber: true,
    value: (model) => value(model) ?? null,
    show: (model) => write(value(model) ?? Number.NaN),
  });
  return (
    <div className="card">
      <h3>{say('method.parameters')}</h3>
      <p className="quiet">{say('method.parameters.says')}</p>
      <DataTable
        caption={say('method.model')}
        rows={fitted}
        columns={[
          { key: 'model', title: say('method.model'), isShort: true, value: ({ model }) => model, show: name },
          number('loss', say('method.loss'), ({ loss }) => loss, format.parameter),
          number('log_likelihood', say('method.log-likelihood'), ({ logLikelihood }) => logLikelihood, format.decimal),
          number('share_alive', say('method.share-alive'), ({ shareAlive }) => shareAlive, format.share),
          {
            key: 'verdict',
            isProse: true,
            title: say('method.verdict'),
            value: (model) => verdictWords(report, model),
          },
        ]}
      />
      <details>
        <summary>{say('method.intervals')}</summary>
        <DataTable
          caption={say('method.parameters')}
          rows={rows}
          columns={[
            {
              key: 'model',
              title: say('method.model'),
              value: ({ model }) => model.title,
              show: ({ model }) => name(model),
            },
            { key: 'parameter', title: say('method.parameter'), value: (row) => row.name },
            {
              key: 'value',
              title: say('method.estimate'),
              isNumber: true,
              value: (row) => row.value,
              show: (row) => format.parameter(row.value),
            },
            {
              key: 'low95',
              title: say('column.low95'),
              isNumber: true,
              value: (row) => row.low95,
              show: (row) => format.parameter(row.low95 ?? NaN),
            },
            {
              key: 'high95',
              title: say('column.high95'),
              isNumber: true,
              value: (row) => row.high95,
              show: (row) => format.parameter(row.high95 ?? NaN),
            },
          ]}
        />
      </details>
      <p className="basis">{basisLine(report, { n: data.record.base.customers })}</p>
    </div>
  );
}
