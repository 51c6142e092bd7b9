import { basisLine } from '../../figures/basis-line.ts';
import { DataTable } from '../../figures/DataTable.tsx';
import { useReport } from '../../report/context.ts';

/** Where the width of the total's interval comes from. */
export function Doubt() {
  const report = useReport();
  const { data, say, format } = report;
  const { value, base, settings } = data.record;
  const rows = (['person', 'parameters', 'model'] as const).map((source) => ({ source, size: value.doubt[source] }));
  return (
    <div className="card">
      <h3>{say('method.doubt')}</h3>
      <p className="quiet">{say('method.doubt.says')}</p>
      <DataTable
        caption={say('method.doubt')}
        rows={rows}
        columns={[
          {
            key: 'source',
            title: say('method.doubt.source'),
            value: ({ source }) => source,
            show: ({ source }) => say(`method.doubt.${source}`),
          },
          {
            key: 'size',
            title: say('method.doubt.size'),
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
