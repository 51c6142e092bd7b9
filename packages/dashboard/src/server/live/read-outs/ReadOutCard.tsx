import type { Speaker } from '@perennial/words';
import { focusable } from '../../../figures/DataTable.tsx';
import { Problem } from '../../Problem.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { ReadOut } from '../answers.ts';
import { moneyIn } from '../money.ts';
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
  readonly title: string;
  /** Of the page, or of the control group of all pages. */
  readonly address: string;
  /** Whether read-outs of it are kept. */
  readonly keeps?: boolean;
}

/** What one page did: findings, every measure beside the control group, each variant, and what was said before beside what happened since. */
export function ReadOutCard({ speaker, title, address, keeps = false }: Props) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer<ReadOut>(`${address}/read-out`, language);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return null;
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
      {keeps && <SaidAndHappened address={`${address}/read-outs`} currency={currency} speaker={speaker} />}
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
        <thead>
          <tr>
            {(['live.measure', 'live.control', 'live.treated', 'live.difference'] as const).map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
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
