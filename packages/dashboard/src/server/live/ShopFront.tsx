import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { PersonCard } from './PersonCard.tsx';
import { summary } from './studio/SlotTable.tsx';
import { type Click, type Guest, newGuest, type Visit, visit } from './visit.ts';

const product = (category: string, price: number) => ({ product_id: category, category, price });

/** What a visitor of a shop does, by the name of the button. */
const clicks = {
  page: { type: 'page' },
  look: { type: 'track', event: 'Product Viewed', properties: product('espresso', 12) },
  filter: { type: 'track', event: 'Product List Filtered', properties: { sorts: [{ type: 'price', value: 'asc' }] } },
  coupon: { type: 'track', event: 'Coupon Entered', properties: { coupon_id: 'AUTUMN' } },
  add: { type: 'track', event: 'Product Added', properties: product('espresso', 12) },
  checkout: { type: 'track', event: 'Checkout Started', properties: { value: 12 } },
} as const satisfies Readonly<Record<string, Click>>;

interface Step {
  readonly number: number;
  readonly name: keyof typeof clicks | 'buy' | 'begin';
  readonly took: number;
}

/** The shop, what is known of its visitor, and how that came about. */
export function ShopFront({ speaker, experience }: PageProps & { readonly experience: string }) {
  const { say, format, language } = speaker;
  const [guest, setGuest] = useState<Guest>(newGuest);
  const [now, setNow] = useState<Visit>();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const orders = useRef(0);
  const click = useCallback(
    async (name: Step['name'], what: Click, who: Guest) => {
      setProblem(undefined);
      try {
        const came = await visit(who, what, experience, language);
        setNow(came);
        setSteps((before) => [{ number: before.length, name, took: came.took }, ...before]);
      } catch (error) {
        setProblem(error);
      }
    },
    [experience, language],
  );
  useEffect(() => {
    setSteps([]);
    void click('begin', { type: 'page' }, guest);
  }, [click, guest]);
  const buy = () => {
    orders.current += 1;
    const properties = { order_id: `${guest.anonymousId}-${orders.current}`, total: 24, currency: 'EUR' };
    return click('buy', { type: 'track', event: 'Order Completed', properties }, guest);
  };
  return (
    <>
      <div className="live-buttons">
        <button type="button" onClick={() => setGuest(newGuest())}>
          {say('live.shop.new-guest')}
        </button>
        <label className="tick">
          <input
            type="checkbox"
            checked={guest.consents}
            onChange={({ target }) => setGuest({ ...guest, consents: target.checked })}
          />{' '}
          {say('live.shop.consents')}
        </label>
        <span className="quiet">{guest.anonymousId}</span>
      </div>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      <div className="live-columns">
        <section className="card" aria-label={say('live.shop.page')}>
          <h2>{say('live.shop.page')}</h2>
          {Object.entries(now?.page ?? {}).map(([slot, { variant, content }]) => (
            <div key={slot} className="live-slot" data-slot={slot} data-variant={variant}>
              <strong>{summary(content)}</strong>
              <small>
                {slot}: {variant}. {now?.why?.slots[slot]?.says}
              </small>
            </div>
          ))}
          <div className="live-buttons">
            {(Object.keys(clicks) as (keyof typeof clicks)[]).map((name) => (
              <button key={name} type="button" onClick={() => void click(name, clicks[name], guest)}>
                {say(`live.click.${name}`)}
              </button>
            ))}
            <button type="button" className="main" onClick={() => void buy()}>
              {say('live.click.buy')}
            </button>
          </div>
        </section>
        <div>
          <PersonCard person={now?.person ?? null} speaker={speaker} />
          <section className="card">
            <h2>{say('live.trace')}</h2>
            <ol reversed className="live-trace">
              {steps.map(({ number, name, took }) => (
                <li key={number}>
                  {say('live.step', {
                    what: { words: say(`live.click.${name}`) },
                    took: { words: format.decimal(took) },
                  })}
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </>
  );
}
