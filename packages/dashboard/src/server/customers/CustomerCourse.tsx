import type { Answer } from '@perennial/server';
import { hasOrders } from '@perennial/study/reports';
import { useMemo } from 'react';
import { ReportContext } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { CustomerCharts } from '../../sections/customers/CustomerCharts.tsx';
import type { PageProps } from '../page-props.ts';
import { linksOnServer } from '../place/links.ts';
import { mayAskCustomers } from '../place/roles.ts';
import { useAnswer } from '../use-answer.ts';
import { daysBetween } from './days-between.ts';
import { minor } from './minor.ts';

interface Props extends PageProps {
  readonly id: string;
}

/** What is known of a customer in sentences, with what to do next; then their orders and the chance that they still are one, on one axis of time. */
export function CustomerCourse({ id, ...page }: Props) {
  const { speaker, session } = page;
  const { say, language } = speaker;
  const query = { customer: id };
  const { answer: found } = useAnswer('GET /api/reports/:name', { params: { name: 'customers' }, query, language });
  const { answer: card } = useAnswer('GET /api/customers/:id', { params: { id }, language });
  // The card above says what is wrong where one of them cannot be had.
  if (!found || !card) return <div className="card skeleton page-high" aria-hidden="true" />;
  const [, ...sentences] = found.says;
  return (
    <>
      <section className="card" aria-labelledby="known-title">
        <h2 id="known-title">{say('find.known')}</h2>
        <ul className="sentences">
          {sentences.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {mayAskCustomers(session.role) && (
          <p>
            <a href={`/live/decisions?${new URLSearchParams({ person: id })}`}>{say('find.decisions')}</a>
          </p>
        )}
      </section>
      <Charts {...page} found={found} card={card} />
    </>
  );
}

interface ChartsProps extends PageProps {
  readonly found: Answer<'GET /api/reports/:name'>;
  readonly card: Answer<'GET /api/customers/:id'>;
}

/** Where the orders could not be read beside the scores, nothing is drawn. */
function Charts({ speaker, session, preferred, found, card }: ChartsProps) {
  const { language } = speaker;
  const { answer } = useAnswer('GET /api/report', { query: { reports: 'method' }, language });
  const report = useMemo(
    () => answer && makeReport(answer, language, preferred, { links: linksOnServer(session) }),
    [answer, language, preferred, session],
  );
  const customer = useMemo(() => customerOf(found, card), [found, card]);
  if (!report) return <div className="card skeleton page-high" aria-hidden="true" />;
  if (!hasOrders(report.data) || customer === null) return null;
  const { nextOrder } = customer;
  return (
    <ReportContext value={report}>
      <CustomerCharts
        customer={customer}
        nextOrder={nextOrder === null ? null : daysBetween(card.asOf, nextOrder)}
        horizonDays={card.horizonDays}
        paper="none"
      />
    </ReportContext>
  );
}

/** As the charts draw one: of many orders the newest. Null where none are known. */
function customerOf({ tables }: ChartsProps['found'], card: ChartsProps['card']) {
  const rows = tables.orders ?? [];
  if (rows.length === 0) return null;
  const { customer, first_order: first, transactions, next_order_expected: next } = card.customer;
  const begun = String(first);
  return {
    customer: String(customer),
    x: Number(transactions) - 1,
    T: daysBetween(begun, card.asOf),
    isCutShort: rows.length < Number(transactions),
    nextOrder: typeof next === 'string' ? next : null,
    timeline: rows.map(({ day, money }) => ({
      day: String(day),
      age: daysBetween(begun, String(day)),
      money: minor(Number(money), card),
    })),
  };
}
