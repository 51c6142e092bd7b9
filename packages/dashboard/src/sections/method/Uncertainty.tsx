import { basisLine } from '../../figures/basis-line.ts';
import { DataTable } from '../../figures/DataTable.tsx';
import { useReport } from '../../report/context.ts';

/** Where the width of the total's interval comes from. */
export function Uncertainty() {
  const report = useReport();
  const { data, say, format } = report;
  const { value, base, settings } = data.record;
  const rows = (['person', 'parameters', 'model'] as const).map((source) => ({
    source,
    size: value.uncertainty[source],
  }));
  return (
    <div className="card">
      <h3>{say('method.uncertainty')}</h3>
      <p className="quiet">{say('method.uncertainty.says')}</p>
      <DataTable
        caption={say('method.uncertainty')}
        rows={rows}
        columns={[
          {
            key: 'source',
            title: say('method.uncertainty.source'),
            value: ({ source }) => source,
            show: ({ source }) => say(`method.uncertainty.${source}`),
          },
          {
            key: 'size',
            title: say('method.uncertainty.size'),
            isNumber: true,
            value: ({ size }) => size,
            show: ({ size }) => format.parameter(size),
          },
        ]}
      />
      <p className="basis">{basisLine(report, { n: base.customers, horizonDays: settings.horizonDays })}</p>
    </div>
  );
}
