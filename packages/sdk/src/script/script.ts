import { browserEffects } from '../browser-effects.ts';
import { type Client, makeClient } from '../client.ts';
import { HANDED_OVER } from '../handed-over.ts';
import { flushOnHide, tellPages } from '../watch-page.ts';
import { areSeen, fillSlots, hideSlots } from './slots.ts';

type Call = readonly [keyof Client, ...unknown[]];

/**
 * What `<script src="…/sdk.js" data-key="…">` does: `perennial` has the calls of the client, those that were pushed into it before are made, and with `data-experience`
 * the slots of the page are filled.
 */
function start(script: HTMLScriptElement, page: Window & { perennial?: readonly Call[] | Client }): void {
  const { key = '', server = new URL(script.src).origin, experience, within, consent, region } = script.dataset;
  const handedOver = document.getElementById(HANDED_OVER)?.textContent;
  const client = makeClient(
    {
      key,
      server,
      handedOver: handedOver ? JSON.parse(handedOver) : null,
      // A browser that asks not to be followed is asked first, whatever the shop takes for granted.
      ...(consent === 'given' &&
        !(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl && { consents: true }),
    },
    browserEffects(),
  );
  const earlier = page.perennial;
  const push = ([name, ...values]: Call) => void (client[name] as (...of: unknown[]) => void)(...values);
  page.perennial = Object.assign(client, { push });
  if (Array.isArray(earlier)) (earlier as readonly Call[]).forEach(push);
  tellPages(client);
  flushOnHide(client);
  if (experience !== undefined) void compose(client, experience, { within, region });
}

interface Composition {
  readonly within: string | undefined;
  readonly region: string | undefined;
}

async function compose(client: Client, experience: string, { within, region }: Composition): Promise<void> {
  const show = client.consents() && !areSeen() ? hideSlots() : () => {};
  const page = await client.decide(experience, {
    isSeen: false,
    ...(within !== undefined && { within: Number(within) }),
    ...(region !== undefined && { region }),
  });
  if (page.decision === null) show();
  else
    fillSlots(
      page,
      () => document.readyState === 'loading',
      () => client.seen(page),
    );
  document.dispatchEvent(new CustomEvent('perennial:decided', { detail: page }));
}

start(document.currentScript as HTMLScriptElement, window);
