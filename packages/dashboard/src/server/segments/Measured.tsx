import type { MeasuredRule } from '@perennial/server';
import { makeFormat, type Speaker } from '@perennial/words';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { TermTitle } from '../../figures/TermTitle.tsx';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import { customersAddress } from '../place/links.ts';
import { expectedWords, intervalWords, standingWords } from './figure-words.ts';

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
  return <Found data={data ?? null} rule={rule} speaker={speaker} />;
}

const titles = [
  'column.customers',
  'column.expected',
  'app.interval80',
  'app.interval95',
  'segments.z',
  'segments.standing',
] as const;

interface FoundProps {
  /** Null while it is asked: what is to come has its place already. */
  readonly data: MeasuredRule | null;
  readonly rule: string;
  readonly speaker: Speaker;
}

function Found({ data, rule, speaker }: FoundProps) {
  const { say } = speaker;
  const values = data && valuesOf(data, speaker);
  return (
    <div className="measured" aria-live="polite" aria-busy={data === null}>
      <dl className="outcome">
        {titles.map((title) => (
          <div key={title}>
            <dt>
              <TermTitle title={title} say={say} />
            </dt>
            <dd>
              {title === 'column.customers' && values ? (
                <a href={customersAddress({ rule })}>{values[title]}</a>
              ) : (
                (values?.[title] ?? '…')
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="basis">
        {data
          ? [
              say('figure.n', { n: { count: data.n } }),
              say('figure.horizon', { days: { days: data.horizonDays } }),
              say('figure.as-of', { date: { date: data.asOf } }),
            ].join(' · ')
          : say('app.loading')}
      </p>
    </div>
  );
}

function valuesOf(data: MeasuredRule, speaker: Speaker): Readonly<Record<(typeof titles)[number], string>> {
  const { figures } = data;
  const { count, share, decimal } = makeFormat(speaker.language, data);
  return {
    'column.customers': `${count(figures.customers)} (${share(figures.share)})`,
    'column.expected': expectedWords(figures, data, speaker),
    'app.interval80': intervalWords(figures, data, speaker, 80),
    'app.interval95': intervalWords(figures, data, speaker, 95),
    'segments.z': figures.differenceInErrors === null ? '—' : decimal(figures.differenceInErrors),
    'segments.standing': standingWords(figures, speaker),
  };
}
