import type { FunnelState } from '@perennial/decide';
import type { Speaker } from '@perennial/words';
import { Fragment } from 'react';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import type { FunnelResult, GalleryLine } from '../answers.ts';
import { moneyIn } from '../money.ts';
import { variantNames } from '../studio/edit-page.ts';

export type FunnelSlots = GalleryLine['configuration']['slots'];

interface Props {
  readonly result: FunnelResult;
  readonly slots: FunnelSlots;
  readonly speaker: Speaker;
}

/** What visitors see of the slot that follows their value, by what they may become and whether price decides; and what that brings in truth. */
export function WhoSeesWhat({ result, slots, speaker }: Props) {
  const { say, format, language } = speaker;
  const { states, currency } = result;
  if (!states) return null;
  const money = moneyIn(currency, language);
  const slot = slots[states.slot];
  const title = say('gallery.states', { slot: { text: slot?.name ?? states.slot } });
  const called = slot ? variantNames(slot) : (variant: string) => variant;
  return (
    <div className="live-table">
      <h3>{title}</h3>
      <SimpleTable
        title={title}
        isStacked
        columns={[
          { key: 'state', title: say('gallery.column.state') },
          { key: 'share', title: say('gallery.column.share'), isNumber: true },
          { key: 'sees', title: say('gallery.column.sees') },
          { key: 'defaults', title: say('gallery.against.control'), isNumber: true },
          { key: 'page', title: say('live.treated'), isNumber: true },
        ]}
        rows={states.states.map((state) => ({
          key: stateOf(state),
          cells: [
            say(`gallery.state.${stateOf(state)}`),
            format.share(state.share),
            <Seen key="sees" state={state} called={called} speaker={speaker} />,
            money(state.defaults),
            money(state.page),
          ],
        }))}
      />
    </div>
  );
}

function Seen({
  state: { shown },
  called,
  speaker: { say, format },
}: {
  readonly state: FunnelState;
  readonly called: (variant: string) => string;
  readonly speaker: Speaker;
}) {
  return shown.map(({ variant, offers, share }) => (
    <Fragment key={variant}>
      {say(offers === 'none' ? 'gallery.sees.default' : 'gallery.sees', {
        variant: { text: called(variant) },
        share: { words: format.share(share) },
        offers: { words: say(`studio.offers.${offers}`) },
      })}
      <br />
    </Fragment>
  ));
}

/** The name of a state in the catalogue. */
function stateOf({ isHighPotential, priceDecides }: FunnelState) {
  return isHighPotential ? (priceDecides ? 'high-price' : 'high') : priceDecides ? 'low-price' : 'low';
}
