import type { ReportData } from '@perennial/study';
import { curve } from '../../charts/curve.ts';
import { ranking } from '../../charts/ranking.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import type { Column } from '../../figures/DataTable.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { type Report, useReport } from '../../report/context.ts';
import { Uncertainty } from './Uncertainty.tsx';

type Kept = NonNullable<ReportData['sections']['method']['sensitivity']>;

/** How the total would have come out under other settings, everything else as it was. */
export function Sensitivity() {
  const report = useReport();
  const { data, say, format } = report;
  const { sensitivity } = data.sections.method;
  const { settings, base } = data.record;
  if (!sensitivity)
    return (
      <>
        <Empty title={say('method.sensitivity')}>{say('method.sensitivity.missing')}</Empty>
        <Uncertainty />
      </>
    );
  const basis = basisLine(report, { n: base.customers, horizonDays: settings.horizonDays });
  return (
    <>
      <h3 className="between">{say('method.sensitivity')}</h3>
      <div className="pair">
        <ChartFigure
          name="by-horizon"
          title={say('method.sensitivity.horizon')}
          draw={(width) =>
            curve(
              sensitivity.horizons.map((row) => ({ at: row.days, value: row.money })),
              {
                width,
                xLabel: say('method.horizon.axis'),
                yLabel: say('column.money'),
                writeX: format.count,
                writeY: format.moneyShort,
                chosen: settings.horizonDays,
              },
            )
          }
          columns={[
            {
              key: 'days',
              title: say('method.horizon'),
              isNumber: true,
              value: ({ days }) => days,
              show: ({ days }) => format.count(days),
            },
            moneyColumn(report),
          ]}
          rows={sensitivity.horizons}
          basis={basisLine(report, { n: base.customers })}
        />
        <ChartFigure
          name="by-discount"
          title={say('method.sensitivity.discount')}
          draw={(width) =>
            curve(
              sensitivity.discounts.map((row) => ({ at: row.annual, value: row.money })),
              {
                width,
                xLabel: say('method.discount'),
                yLabel: say('column.money'),
                writeX: format.share,
                writeY: format.moneyShort,
                chosen: settings.annualDiscount,
              },
            )
          }
          columns={[
            {
              key: 'annual',
              title: say('method.discount'),
              isNumber: true,
              value: ({ annual }) => annual,
              show: ({ annual }) => format.shareFine(annual),
            },
            moneyColumn(report),
          ]}
          rows={sensitivity.discounts}
          basis={basis}
        />
      </div>
      <div className="pair">
        <ByModel sensitivity={sensitivity} />
        <Uncertainty />
      </div>
    </>
  );
}

function ByModel({ sensitivity }: { readonly sensitivity: Kept }) {
  const report = useReport();
  const { data, say, format } = report;
  const { scoring } = data.sections.method;
  const { settings, base } = data.record;
  return (
    <ChartFigure
      name="by-model"
      title={say('method.sensitivity.model')}
      draw={(width) =>
        ranking(
          sensitivity.models.map((row) => ({
            label: row.title,
            value: row.money,
            isUsed: row.model === scoring.model,
          })),
          { width, xLabel: say('column.money'), write: format.moneyShort, reference: null },
        )
      }
      columns={[{ key: 'model', title: say('method.model'), value: ({ title }) => title }, moneyColumn(report)]}
      rows={sensitivity.models}
      basis={basisLine(report, { n: base.customers, horizonDays: settings.horizonDays })}
    />
  );
}

function moneyColumn({ say, format }: Report): Column<{ readonly money: number }> {
  return {
    key: 'money',
    title: say('column.money'),
    isNumber: true,
    value: ({ money }) => money,
    show: ({ money }) => format.money(money),
  };
}
