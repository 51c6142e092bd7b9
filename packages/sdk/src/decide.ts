import { type Destination, requestOf } from './delivery.ts';
import type { Effects } from './effects.ts';
import type { Properties } from './message.ts';
import type { DecideOptions, Page } from './types.ts';

/** Who is asked for. */
export interface Asked {
  readonly anonymousId: string;
  readonly userId: string | null;
  /** How they came: what a page knows of a visitor before their first event has arrived. */
  readonly context?: Properties | undefined;
}

const WITHIN = 300;

/** The page as it stands without a decision. */
export function defaultPage(experience: string, { defaults = {} }: DecideOptions): Page {
  const slots = Object.entries(defaults).map(([slot, content]) => [slot, { variant: null, content }]);
  return { experience, slots: Object.fromEntries(slots), decision: null, version: null };
}

/** A page as the server answers it; the defaults where it does not in time, or at all. */
export async function askForPage(
  { server, key }: Destination,
  { fetch, after }: Pick<Effects, 'fetch' | 'after'>,
  experience: string,
  { anonymousId, userId, context }: Asked,
  options: DecideOptions,
): Promise<Page> {
  const { within = WITHIN, attributes, region } = options;
  const standing = defaultPage(experience, options);
  const ended = new AbortController();
  const question = { experience, anonymousId, userId, context, attributes, region, consents: true };
  let callOff = () => {};
  const late = new Promise<Page>((resolve) => {
    callOff = after(within, () => {
      resolve(standing);
      ended.abort();
    });
  });
  const answered = fetch(`${server}/v1/decide`, { ...requestOf(key, question), signal: ended.signal }).then(
    async (answer) => {
      if (!answer.ok) return standing;
      const { slots, decision, version } = (await answer.json()) as Page;
      return { experience, slots: { ...standing.slots, ...slots }, decision, version };
    },
  );
  const page = await Promise.race([late, answered.catch(() => standing)]);
  callOff();
  return page;
}
