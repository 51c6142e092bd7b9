import type { SummaryFigure, SummaryResult } from '@perennial/study';
import {
  basisOf,
  basisWords,
  figureName,
  followsBasis,
  lastSpan,
  type ReportName,
  type Shown,
  summary,
  summaryFigures,
  totalsTable,
} from '@perennial/study/reports';
import { intervals } from '../../charts/intervals.ts';
import { basisLine, writeBasis } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Figure } from '../../figures/Figure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { useAssumed } from '../../report/assumed.ts';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import { summaryFormulas } from './formulas.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly shown: Shown<SummaryResult>;
}

/** What will the customers of today bring? */
export function Summary({ shown }: Props) {
  const { say } = useReport();
  const { margin, onMargin } = useAssumed();
  const { basis } = shown.record.settings;
  const figures = basis === 'revenue' ? shown.result.figures : summaryFigures(shown.record);
  return (
    <>
      {margin !== null && (
        <p className="quiet on-screen">
          {say('basis.assumed', { margin: { share: margin } })}{' '}
          <button type="button" className="link" onClick={() => onMargin(null)}>
            {say('customers.reset')}
          </button>
        </p>
      )}
      <div className="figures">
        {figures.map((figure) => (
          <SummaryCard key={figure.code} figure={figure} record={shown.record} />
        ))}
      </div>
      {basis !== 'revenue' && <p className="quiet">{say('basis.sentences')}</p>}
      <Sentences messages={summary.sentences(shown, {})} />
      <ExpectedValue shown={shown} />
      <Warnings />
    </>
  );
}

/** Where the rows behind a figure are. */
const rowsBehind: Readonly<Record<SummaryFigure['code'], ReportName>> = {
  'expected-money': 'value',
  'expected-after-refunds': 'data',
  'expected-transactions': 'value',
  'active-customers': 'value',
  'top-share': 'value',
  'historic-money': 'data',
  'per-customer': 'cohorts',
};

/** The terms of the glossary that figures are. */
const termOf: Readonly<Partial<Record<SummaryFigure['code'], string>>> = {
  'expected-money': 'forecast',
  'expected-transactions': 'transaction',
  'active-customers': 'active-customer',
  'top-share': 'concentration',
  'historic-money': 'historic-value',
};

/** By what the customers behind a figure are put in order: those who make most of it first. */
const orderBehind: Readonly<Record<SummaryFigure['code'], string>> = {
  'expected-money': 'expected_money',
  'expected-after-refunds': 'expected_money',
  'expected-transactions': 'expected_transactions',
  'active-customers': 'prob_alive',
  'top-share': 'expected_money',
  'historic-money': 'historic_value',
  'per-customer': 'expected_money',
};

const ofThePast: readonly SummaryFigure['code'][] = ['historic-money', 'active-customers'];

interface CardProps {
  readonly figure: SummaryFigure;
  /** On the reader's basis. */
  readonly record: Shown['record'];
}

function SummaryCard({ figure: { code, kind, value, interval }, record }: CardProps) {
  const report = useReport();
  const { data, say, format } = report;
  const { base, settings } = data.record;
  const writeNumber = { money: format.moneyBeside(value), count: format.count, share: format.share }[kind];
  const isLeft = record.settings.basis !== 'revenue' && followsBasis(code);
  const name = write(report, figureName(code, record));
  const standing = {
    n: base.customers,
    horizonDays: ofThePast.includes(code) ? undefined : settings.horizonDays,
    isCount: kind === 'count',
    isAfterRefunds: code === 'expected-after-refunds',
  };
  return (
    <Figure
      name={name}
      value={writeNumber(value)}
      interval={interval}
      write={writeNumber}
      withoutInterval={say(code === 'historic-money' ? 'figure.no-interval' : 'figure.no-interval-estimated')}
      basis={isLeft ? writeBasis(report, basisOf(record, standing)) : basisLine(report, standing)}
      definition={isLeft ? say('basis.is', { figure: { text: name } }) : say(`summary.${code}.is`)}
      formula={isLeft ? undefined : summaryFormulas[code]}
      term={termOf[code]}
      customers={report.links.customers(null, orderBehind[code])}
      rows={{ href: report.links.report(rowsBehind[code]), words: say(`${rowsBehind[code]}.title`) }}
    />
  );
}

function ExpectedValue({ shown }: Props) {
  const report = useReport();
  const { say, format } = report;
  const { basis } = shown.record.settings;
  if (shown.record.base.customers === 0) return null;
  const table = totalsTable(shown);
  const rows = table.rows.map(({ code, money }) => ({
    label: write(report, figureName(code, shown.record)),
    interval: money,
    actual: null,
  }));
  const isRevenue = basis === 'revenue';
  const last = isRevenue ? lastSpan(shown.result) : null;
  const xLabel = isRevenue
    ? say('summary.chart.money')
    : say('basis.within', { basis: { message: basisWords(basis) } });
  return (
    <ChartFigure
      table={table}
      paper="whole"
      draw={(width) => intervals(rows, { width, xLabel, write: format.moneyShort, reference: last })}
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
