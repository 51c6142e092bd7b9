import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { Problem } from '../../Problem.tsx';
import type { ServiceNow } from '../answers.ts';
import type { Desk } from './desk.ts';

interface Props {
  readonly service: ServiceNow;
  readonly money: (amount: number) => string;
  readonly speaker: Speaker;
  readonly desk?: Desk;
}

/** What was given lately: when, by whom and what it cost. */
export function GivenRemedies({ service: { customer, given, lately }, money, speaker, desk }: Props) {
  const { say, language } = speaker;
  const [problem, setProblem] = useState<unknown>();
  if (given.length === 0) return null;
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const takeBack = (id: string) => {
    setProblem(undefined);
    if (confirm(say('service-desk.take-back.sure'))) desk?.takeBack({ customer, id }).catch(setProblem);
  };
  return (
    <section>
      <h3>{say('service-desk.given', { days: { days: lately } })}</h3>
      <ul>
        {given.map(({ id, says, at, cost, by }) => (
          <li key={id}>
            {says} · {cost > 0 ? <strong>{money(cost)}</strong> : say('service-desk.remedy.no-cost')} ·{' '}
            <time dateTime={at}>{clock.format(new Date(at))}</time>
            {by !== null && <> · {say('service-desk.given.by', { name: { text: by } })}</>}{' '}
            {desk && (
              <button type="button" className="link" onClick={() => takeBack(id)}>
                {say('service-desk.take-back')}
                <span className="unseen"> {says}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
    </section>
  );
}
