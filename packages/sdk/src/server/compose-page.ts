import { contextOf, deviceOf } from '../context.ts';
import { askForPage, defaultPage } from '../decide.ts';
import type { Destination } from '../delivery.ts';
import { HANDED_OVER, type HandedOver } from '../handed-over.ts';
import { CONSENT, ID } from '../identity.ts';
import type { DecideOptions, Experiences, Page } from '../types.ts';

/** What a server or an edge worker has of the world. */
export interface ServerEffects {
  readonly fetch?: (address: string, options: RequestInit) => Promise<Response>;
  readonly newId?: () => string;
}

export interface CompositionRequest<Of extends Experiences[string] = Experiences[string]>
  extends Destination,
    DecideOptions<Of> {
  readonly experience: string;
  /** The header `cookie` of the visitor's request. */
  readonly cookie: string | null | undefined;
  /** The address that the visitor asked for, with its campaign; `referer` and `user-agent` of their request. With them the first page of a visitor knows how they came. */
  readonly url?: string;
  readonly referrer?: string | null | undefined;
  readonly userAgent?: string | null | undefined;
  /** Of a visitor who has signed in. */
  readonly userId?: string;
  /** What stands before the visitor has said anything. */
  readonly consents?: boolean;
}

export interface Composed<Of extends Experiences[string] = Experiences[string]> {
  readonly page: Page<Of>;
  /** For the header `set-cookie` of the answer, where the visitor had no id; the answer must not be kept for others. */
  readonly setCookie: string | null;
  /** To stand in the page before the script: tells the browser what was decided, and for whom. */
  readonly handOver: string;
}

const YEAR = 31_536_000;
/** A page is waited for longer than this only where it says so. */
const WITHIN = 50;

/**
 * Decides a page while it is rendered, so that its first paint is already the decided page. Without consent, and where the server does not answer within
 * `within` milliseconds (50), the defaults stand. Runs wherever there is `fetch`.
 */
export async function composePage<Of extends Experiences[string] = Experiences[string]>(
  request: CompositionRequest<Of>,
  { fetch = globalThis.fetch, newId = () => crypto.randomUUID() }: ServerEffects = {},
): Promise<Composed<Of>> {
  const { experience, cookie, userId, consents = false, within = WITHIN } = request;
  const options = { ...request, within } as DecideOptions;
  const said = cookieOf(cookie, CONSENT);
  if (!(said === null ? consents : said === '1'))
    return { page: defaultPage(experience, options) as unknown as Page<Of>, setCookie: null, handOver: '' };
  const known = cookieOf(cookie, ID);
  const anonymousId = known ?? newId();
  const asked = { anonymousId, userId: userId ?? null, context: contextOfRequest(request) };
  const page = await askForPage(request, { fetch, after }, experience, asked, options);
  return {
    page: page as unknown as Page<Of>,
    setCookie: known === null ? `${ID}=${anonymousId}; Path=/; SameSite=Lax; Max-Age=${YEAR}` : null,
    handOver: elementOf({ anonymousId, page }),
  };
}

function contextOfRequest({ url, referrer, userAgent }: Pick<CompositionRequest, 'url' | 'referrer' | 'userAgent'>) {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { origin, pathname, search } = new URL(url);
  const place = { url: origin + pathname, path: pathname, search, title: '' };
  return contextOf({ ...place, referrer: (referrer ?? '').split('?', 1)[0]!, device: deviceOf(userAgent ?? '') });
}

function after(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

function cookieOf(header: string | null | undefined, name: string): string | null {
  const pair = (header ?? '').split(/; */).find((each) => each.startsWith(`${name}=`));
  const value = pair?.slice(name.length + 1) ?? '';
  return /^[\w-]{1,64}$/.test(value) ? value : null;
}

/** JSON in a script element ends where `</script` does, so that it must not. */
function elementOf(handedOver: HandedOver): string {
  const text = JSON.stringify(handedOver).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${HANDED_OVER}">${text}</script>`;
}
