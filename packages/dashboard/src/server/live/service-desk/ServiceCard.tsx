import { NO_CURRENCY, type Speaker } from '@perennial/words';
import type { ServiceNow } from '../answers.ts';
import { moneyIn } from '../money.ts';
import type { Desk } from './desk.ts';
import { GivenRemedies } from './GivenRemedies.tsx';
import { RemedyLine } from './RemedyLine.tsx';

interface Props {
  readonly service: ServiceNow;
  readonly speaker: Speaker;
  /** Absent where nothing can be told, as in a preview. */
  readonly desk?: Desk;
}

/** How to treat a customer: tier and reason, what went wrong, what may be done up to which cost, what was given, what not to do. Narrow enough for the side of a help desk. */
export function ServiceCard({ service, speaker, desk }: Props) {
  const { say, format } = speaker;
  const { customer, tier, tierName, because, reasons, avoid, run, runAsOf, observed } = service;
  const isOld = service.value?.isBehind ?? false;
  const money = moneyIn(service.currency ?? NO_CURRENCY, speaker.language);
  return (
    <article className="card service-card" aria-label={say('service-desk.customer', { customer: { words: customer } })}>
      <header>
        <h2>{customer}</h2>
        <p className={`service-tier ${tier ?? 'none'}`}>
          <span className="quiet">{say('service-desk.tier')}</span> <strong>{tierName}</strong>
        </p>
      </header>
      {[...because, ...reasons].map(({ code, says }) => (
        <p key={code}>{says}</p>
      ))}
      {observed && <p className={isOld ? 'freshness stale' : 'freshness'}>{observed.says}</p>}
      <Incidents service={service} speaker={speaker} />
      <Remedies service={service} speaker={speaker} {...(desk && { desk })} />
      <GivenRemedies service={service} money={money} speaker={speaker} {...(desk && { desk })} />
      <section>
        <h3>{say('service-desk.avoid')}</h3>
        <ul>
          {avoid.map(({ code, says }) => (
            <li key={code}>{says}</li>
          ))}
        </ul>
      </section>
      {run !== null && runAsOf !== null && (
        <p className="quiet">
          {say('service-desk.basis', { run: { count: run }, date: { words: format.date(runAsOf) } })}
        </p>
      )}
    </article>
  );
}

function Incidents({ service: { incidents, lately, unread }, speaker: { say, format } }: Omit<Props, 'desk'>) {
  return (
    <section>
      <h3>{say('service-desk.incidents', { days: { days: lately } })}</h3>
      {incidents.length === 0 ? (
        <p className="quiet">{say('service-desk.incidents.none')}</p>
      ) : (
        <ul>
          {incidents.map(({ kind, day, about, says }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may have happened twice on a day.
            <li key={`${kind} ${day} ${about} ${i}`}>
              {says} · <time dateTime={day}>{format.date(day)}</time>
              {about !== null && <> · {about}</>}
            </li>
          ))}
        </ul>
      )}
      {unread && <p className="quiet">{unread.says}</p>}
    </section>
  );
}

function Remedies({ service, speaker, desk }: Props) {
  const { customer, remedies, limit, limitBecause, leftBecause } = service;
  const { say, language } = speaker;
  const currency = service.currency ?? NO_CURRENCY;
  const money = moneyIn(currency, language);
  return (
    <section>
      <h3>{say('service-desk.remedies')}</h3>
      {remedies.length === 0 ? (
        <p className="quiet">{say('service-desk.remedies.none')}</p>
      ) : (
        <ul>
          {remedies.map((remedy) => (
            <RemedyLine
              key={`${remedy.kind} ${remedy.most}`}
              customer={customer}
              remedy={remedy}
              money={money}
              currency={currency}
              speaker={speaker}
              {...(desk && { desk })}
            />
          ))}
        </ul>
      )}
      {limit !== null && (
        <p>
          {say('service-desk.limit.title')} <strong>{money(limit)}</strong>
        </p>
      )}
      {leftBecause && <p>{leftBecause.says}</p>}
      <p className="quiet">{limitBecause.says}</p>
    </section>
  );
}
