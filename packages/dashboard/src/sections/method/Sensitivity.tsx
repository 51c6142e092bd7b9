import { curve } from '../../charts/curve.ts';
import { ranking } from '../../charts/ranking.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Empty } from '../../figures/Empty.tsx';
import { useReport } from '../../report/context.ts';

/** How the total would have come out under other settings, everything else as it was. */
export function Sensitivity() {
  const report = useReport();
  const { data, say, format } = report;
  const { sensitivity, scoring } = data.sections.method;
  const { settings, base } = data.record;
  if (!sensitivity) return <Empty title={say('method.sensitivity')}>{say('method.sensitivity.missing')}</Empty>;
  const basis = basisLine(report, { n: base.customers, horizonDays: settings.horizonDays });
  const money = { isNumber: true, key: 'money', title: say('column.money') };
  const show = (row: { readonly money: number }) => format.money(row.money);
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
                xLabel: say('method.horizon'),
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
            { ...money, value: (row) => row.money, show },
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
            { ...money, value: (row) => row.money, show },
          ]}
          rows={sensitivity.discounts}
          basis={basis}
        />
      </div>
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
        columns={[
          { key: 'model', title: say('method.model'), value: ({ title }) => title },
          { ...money, value: (row) => row.money, show },
        ]}
        rows={sensitivity.models}
        basis={basis}
      />
    </>
  );
}
