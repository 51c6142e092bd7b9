import type { MeasuredRule } from '@perennial/server';
import { makeFormat, type Speaker } from '@perennial/words';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { TermTitle } from '../../figures/TermTitle.tsx';
import { ask } from '../ask.ts';
import { minor } from '../customers/minor.ts';
import { Problem } from '../Problem.tsx';
import { intervalWords, standingWords } from './figure-words.ts';

/** Fewer customers than this get no headline. */
const FEWEST = 30;

/** What a rule finds: how many, what they are worth, how sure that is, and whether they differ from the others. */
export function Measured({ rule, speaker }: { readonly rule: string; readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const { data, error } = useQuery({
    queryKey: ['/api/segments/preview', rule, language],
    queryFn: () => ask('POST /api/segments/preview', { body: { rule }, language }),
    enabled: rule !== '',
    placeholderData: keepPreviousData,
  });
  if (rule === '') return <p className="measured quiet">{say('app.builder.empty')}</p>;
  if (error) return <Problem error={error} speaker={speaker} />;
  if (!data) return <p className="measured quiet">{say('app.loading')}</p>;
  return <Found data={data} speaker={speaker} />;
}

function Found({ data, speaker }: { readonly data: MeasuredRule; readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const { figures, horizonDays, asOf, n } = data;
  const { count, moneyRound, share, decimal } = makeFormat(language, data);
  const isFew = figures.customers < FEWEST;
  const lines = [
    ['column.customers', `${count(figures.customers)} (${share(figures.share)})`],
    [
      'column.expected',
      isFew ? say('app.builder.few', { least: { count: FEWEST } }) : moneyRound(minor(figures.expected, data)),
    ],
    ['app.interval80', isFew ? '—' : intervalWords(figures, data, speaker, 80)],
    ['app.interval95', isFew ? '—' : intervalWords(figures, data, speaker, 95)],
    ['segments.z', figures.differenceInErrors === null ? '—' : decimal(figures.differenceInErrors)],
    ['segments.standing', standingWords(figures, speaker)],
  ] as const;
  return (
    <div className="measured" aria-live="polite">
      <dl className="outcome">
        {lines.map(([title, value]) => (
          <div key={title}>
            <dt>
              <TermTitle title={title} say={say} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="basis">
        {[
          say('figure.n', { n: { count: n } }),
          say('figure.horizon', { days: { days: horizonDays } }),
          say('figure.as-of', { date: { date: asOf } }),
        ].join(' · ')}
      </p>
    </div>
  );
}
