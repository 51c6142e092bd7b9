import { campaignOf, contextOf } from './context.ts';
import { askForPage, defaultPage } from './decide.ts';
import { type Destination, makeDelivery } from './delivery.ts';
import type { Effects } from './effects.ts';
import type { HandedOver } from './handed-over.ts';
import { makeIdentity } from './identity.ts';
import type { Message, Properties } from './message.ts';
import { makeSeen } from './seen.ts';
import type { DecideOptions, Events, Experiences, Page, ShopEvents } from './types.ts';

export interface Settings extends Destination {
  /** What stands before the visitor has said anything: true where no consent is needed. Otherwise nothing is kept or sent until they agree. */
  readonly consents?: boolean;
  /** What a server decided that rendered this page. */
  readonly handedOver?: HandedOver | null;
}

/** The calls of Segment, and those that decide. */
export interface Client<Pages extends Experiences = Experiences, Sent extends Events = ShopEvents> {
  /** From now on the visitor is this user; what they did and were shown before is the user's. */
  identify(userId: string, traits?: Properties): void;
  /** An event of the shop's or of the specification says what it has to; any other what it likes. */
  track<Name extends string>(event: Name, ...said: Name extends keyof Sent ? [Sent[Name]] : [Properties?]): void;
  page(name?: string, properties?: Properties): void;
  group(groupId: string, traits?: Properties): void;
  alias(userId: string, previousId?: string): void;
  /** The user has signed out: whoever comes next is somebody else. */
  reset(): void;
  /** What the visitor said when asked. Who does not agree is forgotten, and sees the defaults. */
  consent(agrees: boolean): void;
  consents(): boolean | null;
  decide<Name extends keyof Pages & string>(
    experience: Name,
    options?: DecideOptions<Pages[Name]>,
  ): Promise<Page<Pages[Name]>>;
  /** The visitor sees a page: said once for each decision. */
  seen(page: Page<never> | Page): void;
  /** Sends what is queued now. */
  flush(): Promise<void>;
}

const MOST_HELD = 100;

/** A client of the server. What a visitor does before they are asked for consent is held in memory alone. */
export function makeClient<Pages extends Experiences = Experiences, Sent extends Events = ShopEvents>(
  settings: Settings,
  effects: Effects,
): Client<Pages, Sent> {
  const { now, newId, place, storage } = effects;
  const identity = makeIdentity(effects, settings.consents);
  const delivery = makeDelivery(settings, effects);
  const seen = makeSeen(storage);
  let held: Message[] = [];
  let { handedOver } = settings;

  const queue = (message: Message) => {
    if (message.type === 'identify') identity.identify(message.userId!);
    const userId = message.userId ?? identity.userId() ?? undefined;
    delivery.add({ ...message, anonymousId: identity.anonymousId(), ...(userId !== undefined && { userId }) });
  };
  const say = (type: Message['type'], rest: Partial<Message>) => {
    const context = { ...contextOf(place()), consent: true, library: { name: 'perennial' } };
    const message = { type, messageId: newId(), timestamp: new Date(now()).toISOString(), context, ...rest };
    const consents = identity.consents();
    if (consents) queue(message);
    else if (consents === null) held = [...held, message].slice(-MOST_HELD);
  };

  const client: Client<Experiences, Record<never, never>> = {
    identify: (userId, traits = {}) => say('identify', { userId, traits }),
    track: (event, properties = {}) => say('track', { event, properties }),
    page(name, properties = {}) {
      const { path, search, title, referrer, url } = place();
      say('page', {
        ...(name !== undefined && { name }),
        properties: { path, title, referrer, url, ...campaignOf(search), ...properties },
      });
    },
    group: (groupId, traits = {}) => say('group', { groupId, traits }),
    alias: (userId, previousId) => say('alias', { userId, ...(previousId !== undefined && { previousId }) }),
    reset: identity.forget,
    consent(agrees) {
      identity.consent(agrees);
      const waiting = held;
      held = [];
      if (agrees) return waiting.forEach(queue);
      identity.forget();
      delivery.clear();
      seen.forget();
    },
    consents: identity.consents,
    async decide(experience, options = {}) {
      if (!identity.consents()) return defaultPage(experience, options);
      const asked = {
        anonymousId: identity.anonymousId(),
        userId: identity.userId(),
        context: contextOf(place()),
      };
      const isHere = handedOver?.anonymousId === asked.anonymousId && handedOver.page.experience === experience;
      const page = isHere ? handedOver!.page : await askForPage(settings, effects, experience, asked, options);
      // It is of the moment at which the page was rendered.
      if (isHere) handedOver = null;
      if (options.isSeen !== false) client.seen(page);
      return page;
    },
    seen({ experience, decision, version, slots }: Page) {
      if (decision === null || !seen.isNew(decision)) return;
      const variants = Object.fromEntries(Object.entries(slots).map(([slot, { variant }]) => [slot, variant]));
      const properties = { experience, decision, version, variants };
      say('track', { event: 'Experience Viewed', properties, messageId: `viewed-${decision}` });
    },
    flush: delivery.flush,
  };
  if (identity.consents()) delivery.begin();
  return client as unknown as Client<Pages, Sent>;
}
