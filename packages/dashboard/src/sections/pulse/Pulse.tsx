import type { PulseFigure } from '@perennial/study';
import type { Message } from '@perennial/words';
import { intervals } from '../../charts/intervals.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Figure } from '../../figures/Figure.tsx';
import { intervalColumns } from '../../figures/interval-columns.ts';
import { Legend } from '../../figures/Legend.tsx';
import { Section } from '../../figures/Section.tsx';
import { type Report, useReport } from '../../report/context.ts';
import type { SectionId } from '../../section-id.ts';
import { pulseAnswer } from './answer.ts';
import { pulseFormulas } from './formulas.ts';

/** What will the customers of today bring? */
export function Pulse() {
  const report = useReport();
  const { data, say, tell } = report;
  const { warnings } = data.record;
  return (
    <Section id="pulse" answer={pulseAnswer(report)}>
      <div className="figures">
        {data.sections.pulse.figures.map((figure) => (
          <PulseCard key={figure.code} figure={figure} />
        ))}
      </div>
      <ul className="sentences">
        {data.sections.pulse.sentences.map(({ code, values }) => (
          <li key={code}>
            {say(
              hasEnds(values) && code === 'few-carry-most' ? 'pulse.few-carry-most.interval' : `pulse.${code}`,
              values,
            )}
          </li>
        ))}
      </ul>
      <ExpectedValue />
      {warnings.length > 0 && (
        <aside className="card warnings" aria-label={say('pulse.warnings')}>
          <h3>{say('pulse.warnings')}</h3>
          <ul>
            {warnings.map((warning) => (
              <li key={JSON.stringify(warning)}>{tell('warning', warning)}</li>
            ))}
          </ul>
        </aside>
      )}
    </Section>
  );
}

function hasEnds(values: Message['values']): boolean {
  return 'low' in values && 'high' in values;
}

/** Where the rows behind a figure are. */
const rowsBehind: Readonly<Record<PulseFigure['code'], SectionId>> = {
  'expected-money': 'value',
  'expected-orders': 'value',
  'active-customers': 'value',
  'top-share': 'value',
  'historic-money': 'data',
  'per-customer': 'cohorts',
};

const ofThePast: readonly PulseFigure['code'][] = ['historic-money', 'active-customers'];

function PulseCard({ figure: { code, kind, value, interval } }: { readonly figure: PulseFigure }) {
  const report = useReport();
  const { data, say, format } = report;
  const { base, settings } = data.record;
  const write = { money: format.moneyBeside(value), count: format.count, share: format.share }[kind];
  return (
    <Figure
      name={say(`pulse.${code}`)}
      value={write(value)}
      interval={interval}
      write={write}
      withoutInterval={say(code === 'historic-money' ? 'figure.no-interval' : 'figure.no-interval-estimated')}
      basis={basisLine(report, {
        n: base.customers,
        horizonDays: ofThePast.includes(code) ? undefined : settings.horizonDays,
      })}
      definition={say(`pulse.${code}.is`)}
      formula={pulseFormulas[code]}
      rows={{ href: `#${rowsBehind[code]}`, words: say(`${rowsBehind[code]}.title`) }}
    />
  );
}

function ExpectedValue() {
  const report = useReport();
  const { data, say, format } = report;
  const { value, base, settings } = data.record;
  if (base.customers === 0) return null;
  const season = value.season;
  const rows = [
    { label: say('pulse.expected-money'), interval: value.money, actual: null },
    ...(season ? [{ label: say('pulse.season'), interval: season.money, actual: null }] : []),
  ];
  const last = lastSpan(report);
  return (
    <ChartFigure
      name="expected-value"
      paper="whole"
      title={say('pulse.chart')}
      {...(season ? { says: say('pulse.chart.says') } : {})}
      draw={(width) =>
        intervals(rows, { width, xLabel: say('pulse.chart.money'), write: format.moneyShort, reference: last })
      }
      legend={
        <Legend
          entries={[
            { mark: 'tick', tone: 'forecast', words: say('legend.median') },
            { mark: 'band', tone: 'forecast', words: say('legend.band80') },
            { mark: 'band-light', tone: 'forecast', words: say('legend.band95') },
            ...(last === null ? [] : [{ mark: 'dashed' as const, words: say('pulse.last') }]),
          ]}
        />
      }
      columns={intervalColumns(report, say('pulse.expected-money'), format.money)}
      rows={rows}
      basis={basisLine(report, { n: base.customers, horizonDays: settings.horizonDays })}
    />
  );
}

/** What the span of the same length before the as-of date brought, where there is one. */
function lastSpan({ data }: Report): number | null {
  const sentence = data.sections.pulse.sentences.find(({ code }) => code === 'next-beside-last');
  const last = sentence?.values.last;
  return last && 'money' in last ? last.money : null;
}
