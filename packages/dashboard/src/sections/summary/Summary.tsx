import type { SummaryFigure, SummaryResult } from '@perennial/study';
import { lastSpan, type ReportName, type Shown, summary, totalsTable } from '@perennial/study/reports';
import { intervals } from '../../charts/intervals.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Figure } from '../../figures/Figure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { useReport } from '../../report/context.ts';
import { summaryFormulas } from './formulas.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly shown: Shown<SummaryResult>;
}

/** What will the customers of today bring? */
export function Summary({ shown }: Props) {
  return (
    <>
      <div className="figures">
        {shown.result.figures.map((figure) => (
          <SummaryCard key={figure.code} figure={figure} />
        ))}
      </div>
      <Sentences messages={summary.sentences(shown, {})} />
      <ExpectedValue shown={shown} />
      <Warnings />
    </>
  );
}

/** Where the rows behind a figure are. */
const rowsBehind: Readonly<Record<SummaryFigure['code'], ReportName>> = {
  'expected-money': 'value',
  'expected-transactions': 'value',
  'active-customers': 'value',
  'top-share': 'value',
  'historic-money': 'data',
  'per-customer': 'cohorts',
};

const ofThePast: readonly SummaryFigure['code'][] = ['historic-money', 'active-customers'];

function SummaryCard({ figure: { code, kind, value, interval } }: { readonly figure: SummaryFigure }) {
  const report = useReport();
  const { data, say, format } = report;
  const { base, settings } = data.record;
  const write = { money: format.moneyBeside(value), count: format.count, share: format.share }[kind];
  return (
    <Figure
      name={say(`summary.${code}`)}
      value={write(value)}
      interval={interval}
      write={write}
      withoutInterval={say(code === 'historic-money' ? 'figure.no-interval' : 'figure.no-interval-estimated')}
      basis={basisLine(report, {
        n: base.customers,
        horizonDays: ofThePast.includes(code) ? undefined : settings.horizonDays,
      })}
      definition={say(`summary.${code}.is`)}
      formula={summaryFormulas[code]}
      rows={{ href: `#${rowsBehind[code]}`, words: say(`${rowsBehind[code]}.title`) }}
    />
  );
}

function ExpectedValue({ shown }: Props) {
  const { say, format } = useReport();
  if (shown.record.base.customers === 0) return null;
  const table = totalsTable(shown);
  const rows = table.rows.map(({ code, money }) => ({ label: say(`summary.${code}`), interval: money, actual: null }));
  const last = lastSpan(shown.result);
  return (
    <ChartFigure
      table={table}
      paper="whole"
      draw={(width) =>
        intervals(rows, { width, xLabel: say('summary.chart.money'), write: format.moneyShort, reference: last })
      }
      legend={
        <Legend
          entries={[
            { mark: 'tick', tone: 'forecast', words: say('legend.median') },
            { mark: 'thick', tone: 'forecast', words: say('legend.band80') },
            { mark: 'thin', tone: 'forecast', words: say('legend.band95') },
            ...(last === null ? [] : [{ mark: 'dotted' as const, words: say('summary.last') }]),
          ]}
        />
      }
    />
  );
}
