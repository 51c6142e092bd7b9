import type { Speaker } from '@perennial/words';
import type { ReactNode } from 'react';
import type { DeskLookUp } from '../answers.ts';
import type { Desk } from './desk.ts';
import { ServiceCard } from './ServiceCard.tsx';

interface Props {
  readonly found: DeskLookUp;
  readonly speaker: Speaker;
  readonly onChoose: (customer: string) => void;
  readonly desk: Desk;
  /** Where else to look for somebody who was not found. */
  readonly children?: ReactNode;
}

/** What came of a look: a customer, several to choose from, or nobody. */
export function FoundAtDesk({ found: { found, service }, speaker, onChoose, desk, children }: Props) {
  const { say } = speaker;
  if (service) return <ServiceCard key={service.customer} service={service} speaker={speaker} desk={desk} />;
  if (found.length === 0)
    return (
      <p className="card empty">
        {say('service-desk.none')} {children}
      </p>
    );
  return (
    <section className="card">
      <p>{say('service-desk.several')}</p>
      <ul>
        {found.map(({ customer, by }) => (
          <li key={customer}>
            <button type="button" className="link" onClick={() => onChoose(customer)}>
              {customer}
            </button>{' '}
            <span className="quiet">{say(`service-desk.by.${by}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
