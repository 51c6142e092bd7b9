import type { Attributes, Recommended } from '@perennial/decide';
import { DEMO_SHOP } from '@perennial/decide/demo-shop';
import { Failure, type Language } from '@perennial/words';
import { decideLive } from '../live/decide-live.ts';
import { withContent } from '../live/decisions.ts';
import { type ExplainedSlot, explainedSlots } from '../live/explain-page.ts';
import { type PersonNow, personNow } from '../live/person-now.ts';
import { liveEvent, type SegmentEvent } from '../live/segment-event.ts';
import { demoShopPage } from './demo-shop-page.ts';
import { type OpenDemoShop, openDemoShop } from './open-demo-shop.ts';
import { productName } from './product-name.ts';

/** Something that a visitor of the demonstration shop does. */
export interface DemoClick {
  readonly anonymousId: string;
  readonly messageId: string;
  readonly consents: boolean;
  readonly type: 'page' | 'track';
  readonly event: {
    readonly event?: string;
    readonly properties?: Attributes | undefined;
    readonly context?: Attributes | undefined;
  };
}

/** What is known of the visitor afterwards, and the page composed anew. */
export interface DemoVisit {
  readonly person: PersonNow | null;
  readonly slots: Readonly<Record<string, ExplainedSlot>>;
}

/** A shop to try: opened for the first who clicks there, and gone when the server ends. */
export interface DemoShop {
  click(click: DemoClick, language: Language): Promise<DemoVisit>;
  close(): Promise<void>;
}

export function makeDemoShop(now: () => Date): DemoShop {
  let opening: Promise<OpenDemoShop> | null = null;
  const opened = () => {
    opening ??= openDemoShop(now).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    click: async ({ anonymousId, messageId, consents, type, event }, language) => {
      const world = await opened();
      const at = now().getTime();
      const said = { ...event, anonymousId, context: { ...event.context, consent: consents } };
      const made = liveEvent(type, said as SegmentEvent, { receivedAt: at, messageId });
      if (typeof made === 'string')
        throw new Failure('request-invalid', { place: { text: 'body/event' }, reason: { text: made } });
      await world.writer.write([{ kind: 'event', source: DEMO_SHOP, event: made }], 'event');
      const asked = { experience: DEMO_SHOP, anonymousId, userId: null, attributes: {}, consents };
      const { page } = await decideLive(world, asked);
      const experience = demoShopPage(language);
      const named = withNames(page.slots, language);
      const slots = explainedSlots(withContent(named, experience), experience, language);
      const person = await personNow(world, anonymousId, at, language);
      const needs = person?.needs.map((need) => productName(need, language));
      return { person: person && needs ? { ...person, needs } : person, slots };
    },
    close: async () => {
      const world = await opening?.catch(() => null);
      await world?.close();
    },
  };
}

/** Slots whose recommended products are called what they are in a language. */
function withNames<Slot extends { readonly recommended?: readonly Recommended[] }>(
  slots: Readonly<Record<string, Slot>>,
  language: Language,
): Readonly<Record<string, Slot>> {
  const called = ({ product, because: { code, values } }: Recommended): Recommended => ({
    product: productName(product, language),
    because: {
      code,
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          'text' in value ? { text: productName(value.text, language) } : value,
        ]),
      ),
    },
  });
  return Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [
      name,
      slot.recommended ? { ...slot, recommended: slot.recommended.map(called) } : slot,
    ]),
  );
}
