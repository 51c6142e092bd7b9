import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { NumberField } from '../../../fields/NumberField.tsx';
import { Problem } from '../../Problem.tsx';
import type { ServiceNow } from '../answers.ts';
import type { Desk } from './desk.ts';

interface Props {
  readonly customer: string;
  readonly remedy: ServiceNow['remedies'][number];
  /** Writes money of the customer's currency. */
  readonly money: (amount: number) => string;
  readonly currency: string;
  readonly speaker: Speaker;
  readonly desk?: Desk;
}

/** Something that may be done, up to which cost, and a form to say that it was. */
export function RemedyLine({ customer, remedy: { kind, says, most }, money, currency, speaker, desk }: Props) {
  const { say } = speaker;
  const [isOpen, setOpen] = useState(false);
  const [cost, setCost] = useState<number | undefined>(most ?? undefined);
  const [isSent, setSent] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const give = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    setProblem(undefined);
    desk
      ?.give({ customer, remedy: kind, ...(most !== null && cost !== undefined && { cost }) })
      .then(() => setOpen(false), setProblem)
      .finally(() => setSent(false));
  };
  return (
    <li>
      {says}{' '}
      <span className={most === null ? 'quiet' : 'service-limit'}>
        {most === null
          ? say('service-desk.remedy.no-cost')
          : say('service-desk.remedy.at-most', { money: { words: money(most) } })}
      </span>{' '}
      {desk && (
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('service-desk.give')}
          <span className="unseen"> {says}</span>
        </button>
      )}
      {isOpen && (
        <form className="form-line service-give" onSubmit={give}>
          {most !== null && (
            <NumberField
              label={say('service-desk.give.cost')}
              currency={currency}
              value={cost}
              least={0}
              isRequired
              onChange={setCost}
            />
          )}
          <button type="submit" className="main" disabled={isSent}>
            {say('service-desk.give.record')}
          </button>
          {most !== null && cost !== undefined && cost > most && (
            <p role="status">{say('service-desk.give.above', { money: { words: money(most) } })}</p>
          )}
        </form>
      )}
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
    </li>
  );
}
