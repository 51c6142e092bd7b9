import type { CustomersAnswer } from '@perennial/server';
import { makeFormat, type Speaker } from '@perennial/words';
import { useEffect, useState } from 'react';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { CustomerCard } from './CustomerCard.tsx';
import { Download } from './Download.tsx';
import { minor } from './minor.ts';

const A_PAGE = 50;
const MOST = 500;
/** Whoever types goes on within so many milliseconds. */
const TYPING = 200;

/** Any customer by any part of the id, those of whom most is expected first. The address holds what is looked for. */
export function CustomersPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [{ search, customer }, setPlace] = useState(placeInAddress);
  const [limit, setLimit] = useState(A_PAGE);
  const settled = useSettled(search, TYPING);
  const query = new URLSearchParams({ limit: String(limit), ...(settled !== '' && { search: settled }) });
  const { answer, error } = useAnswer<CustomersAnswer>(`/api/customers?${query}`, language);
  const go = (place: { search?: string; customer?: string }) => {
    const next = { search, customer, ...place };
    setPlace(next);
    history.replaceState(null, '', addressOf(next));
  };
  return (
    <>
      <div className="search">
        <label>
          <span>{say('customers.search')}</span>
          <input
            type="search"
            value={search}
            onChange={(event) => {
              setLimit(A_PAGE);
              go({ search: event.target.value, customer: '' });
            }}
          />
        </label>
      </div>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {customer !== '' && <CustomerCard key={customer} id={customer} speaker={speaker} />}
      {answer && answer.customers.length === 0 && <p className="card">{say('app.no-customer')}</p>}
      {answer && answer.customers.length > 0 && (
        <Found answer={answer} speaker={speaker} onCustomer={(chosen) => go({ customer: chosen })} />
      )}
      {answer && answer.next !== null && limit < MOST && (
        <button type="button" onClick={() => setLimit(Math.min(MOST, limit + A_PAGE))}>
          {say('app.more')}
        </button>
      )}
      <Download speaker={speaker} />
    </>
  );
}

interface FoundProps {
  readonly answer: CustomersAnswer;
  readonly speaker: Speaker;
  readonly onCustomer: (customer: string) => void;
}

function Found({ answer, speaker: { say, language }, onCustomer }: FoundProps) {
  const { moneyRound, chance, count, date } = makeFormat(language, answer);
  return (
    <div className="card">
      <section className="table-scroll" aria-label={say('column.customers')}>
        <table>
          <caption>{say('column.customers')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('column.customer')}</th>
              <th scope="col" className="number">
                {say('column.expected')}
              </th>
              <th scope="col" className="number">
                80%
              </th>
              <th scope="col" className="number">
                {say('column.alive')}
              </th>
              <th scope="col" className="number">
                {say('column.orders')}
              </th>
              <th scope="col">{say('column.last-order')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.customers.map(({ customer, expectedMoney, money, probAlive, orders, lastOrder }) => (
              <tr key={customer}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => onCustomer(customer)}>
                    <bdi>{customer}</bdi>
                  </button>
                </th>
                <td className="number">{moneyRound(minor(expectedMoney, answer))}</td>
                <td className="number">
                  {say('figure.range', {
                    low: { words: moneyRound(minor(money.low80, answer)) },
                    high: { words: moneyRound(minor(money.high80, answer)) },
                  })}
                </td>
                <td className="number">{chance(probAlive)}</td>
                <td className="number">{count(orders)}</td>
                <td>{date(lastOrder)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface Place {
  readonly search: string;
  readonly customer: string;
}

function placeInAddress(): Place {
  const asked = new URLSearchParams(location.search);
  return { search: asked.get('search') ?? '', customer: asked.get('customer') ?? '' };
}

function addressOf(place: Place): string {
  const said = Object.entries(place).filter(([, value]) => value !== '');
  return said.length === 0 ? '/customers' : `/customers?${new URLSearchParams(said)}`;
}

/** A value once it has not changed for a while. */
function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
