import type { Speaker } from '@perennial/words';
import type { ReactNode } from 'react';
import { focusable } from '../../../figures/DataTable.tsx';
import { Problem } from '../../Problem.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { ReadOut } from '../answers.ts';
import { moneyIn } from '../money.ts';
import { TableHead } from '../TableHead.tsx';
import { SaidAndHappened } from './SaidAndHappened.tsx';
import { VariantOutcomes } from './VariantOutcomes.tsx';
import { differenceWords, numberOf } from './write.ts';

/** Lifetime value counts; what it is made of, and what must not get worse, comes after it. */
const measures = [
  ...(['value', 'revenue', 'converted', 'orders'] as const),
  ...(['returned', 'complained', 'regretted', 'unsubscribed'] as const),
] as const;

/** Fewer than so many on either side say nothing. */
const FEWEST = 30;

interface Props {
  readonly speaker: Speaker;
}

/** What one page did, with what was said of it before beside what happened since. */
export function PageCard({ speaker, experience }: Props & { readonly experience: string }) {
  const params = { key: experience };
  const { answer, error } = useAnswer('GET /api/experiences/:key/read-out', { params, language: speaker.language });
  const kept = useAnswer('GET /api/experiences/:key/read-outs', { params, language: speaker.language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return null;
  return (
    <Card answer={answer} title={experience} speaker={speaker}>
      <SaidAndHappened kept={kept.answer ?? []} currency={answer.currency} speaker={speaker} />
    </Card>
  );
}

/** What all pages together did, beside those who never see one. */
export function HoldoutCard({ speaker }: Props) {
  const { answer, error } = useAnswer('GET /api/holdout/read-out', { language: speaker.language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  return answer ? <Card answer={answer} title={speaker.say('live.holdout')} speaker={speaker} /> : null;
}

interface CardProps extends Props {
  readonly answer: ReadOut;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Findings, every measure beside the control group, and each variant. */
function Card({ answer, title, speaker, children }: CardProps) {
  const { say, language } = speaker;
  const { people, findings, variants, currency } = answer;
  const isEnough = Math.min(people.control, people.treated) >= FEWEST;
  return (
    <section className="card live-table" aria-label={title}>
      <h2>{title}</h2>
      <p>{say('live.read-out.people', { control: { count: people.control }, treated: { count: people.treated } })}</p>
      {findings.map(({ says, slot, variant }) => (
        <p key={`${says} ${slot} ${variant}`} role="alert">
          {variant !== undefined && <strong>{`${slot}: ${variant}. `}</strong>}
          {says}
        </p>
      ))}
      {isEnough && <Measures answer={answer} speaker={speaker} />}
      {isEnough && variants.length > 0 && (
        <VariantOutcomes variants={variants} money={moneyIn(currency, language)} speaker={speaker} />
      )}
      <p className="quiet">{basisOf(answer, speaker)}</p>
      {children}
    </section>
  );
}

function Measures({ answer, speaker }: { readonly answer: ReadOut; readonly speaker: Speaker }) {
  const { say, format, language } = speaker;
  const money = moneyIn(answer.currency, language);
  const writes = { value: money, revenue: money, orders: format.decimal };
  return (
    <div className="table-scroll" {...focusable}>
      <table>
        <TableHead columns={['live.measure', 'live.control', 'live.treated', 'live.difference']} say={say} />
        <tbody>
          {measures.map((name) => {
            const { control, treated, comparison } = answer.measures[name];
            const write = name in writes ? writes[name as keyof typeof writes] : format.shareFine;
            return (
              <tr key={name}>
                <th scope="row">{say(`live.measure.${name}`)}</th>
                <td>{numberOf(control, write)}</td>
                <td>{numberOf(treated, write)}</td>
                <td>{differenceWords(comparison, write, say)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function basisOf({ run, horizonDays, asOf, currency }: ReadOut, { say, language }: Speaker): string {
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(asOf));
  const stand = { at: { words: at }, currency: { text: currency } };
  return run === null || horizonDays === null
    ? say('live.read-out.basis.observed', stand)
    : say('live.read-out.basis', { ...stand, run: { count: run }, days: { count: horizonDays } });
}
