import { useCallback, useEffect, useRef, useState } from 'react';
import { ChoiceField, optionsOf } from '../../fields/ChoiceField.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { PersonCard } from './PersonCard.tsx';
import { type Step, Steps } from './Steps.tsx';
import { summary } from './studio/SlotTable.tsx';
import { type Click, type Guest, newGuest, sources, type Visit, visit } from './visit.ts';

/** Of what is sold here. */
const CURRENCY = 'EUR';

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

/**
 * A shop to click around in: after each click the visitor's score, and the page composed for them. It goes the way of a real one, in a store of its own: nothing of
 * it is counted in the workspace.
 */
export function ShopPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [guest, setGuest] = useState<Guest>(() => newGuest());
  const [now, setNow] = useState<Visit>();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const orders = useRef(0);
  const opened = useRef<Promise<unknown>>(null);
  const click = useCallback(
    async (name: Step['name'], what: Click, who: Guest) => {
      setProblem(undefined);
      try {
        // The first who comes waits until the shop is open, which is not what a click takes.
        opened.current ??= visit(newGuest(), { type: 'page' }, language);
        await opened.current;
        const came = await visit(who, what, language);
        setNow(came);
        setSteps((before) => [{ number: before.length, name, visit: came }, ...before]);
      } catch (error) {
        opened.current = null;
        setProblem(error);
      }
    },
    [language],
  );
  useEffect(() => {
    setSteps([]);
    void click('begin', { type: 'page' }, guest);
  }, [click, guest]);
  const buy = () => {
    orders.current += 1;
    const properties = {
      order_id: `${guest.anonymousId}-${orders.current}`,
      total: 24,
      currency: CURRENCY,
      products: [product('espresso', 12)],
    };
    return click('buy', { type: 'track', event: 'Order Completed', properties }, guest);
  };
  return (
    <>
      <p className="quiet">{say('live.shop.why')}</p>
      <div className="form-line">
        <ChoiceField
          label={say('live.shop.source')}
          value={guest.source}
          options={optionsOf(sources, (source) => say(`live.shop.source.${source}`))}
          onChange={(source) => setGuest(newGuest(source))}
        />
        <button type="button" onClick={() => setGuest(newGuest(guest.source))}>
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
      </div>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      <div className="live-columns">
        <section className="card" aria-label={say('live.shop.page')}>
          <h2>{say('live.shop.page')}</h2>
          {Object.entries(now?.slots ?? {}).map(([slot, { variant, slotName, variantName, content, says }]) => (
            <div key={slot} className="live-slot" data-slot={slot} data-variant={variant}>
              <strong>{summary(content, speaker.format)}</strong>
              <small>
                {say('live.slot-shows.why', {
                  ...{ slot: { words: slotName }, variant: { words: variantName } },
                  says: { words: says },
                })}
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
          <PersonCard person={now?.person ?? null} currency={CURRENCY} speaker={speaker} />
          <Steps steps={steps} currency={CURRENCY} speaker={speaker} />
        </div>
      </div>
    </>
  );
}
