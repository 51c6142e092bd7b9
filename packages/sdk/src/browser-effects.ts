import { deviceOf } from './context.ts';
import type { Effects, Texts } from './effects.ts';

const YEAR = 31_536_000;

/** The world of a page. */
export function browserEffects(): Effects {
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    newId: () => (crypto.randomUUID ? crypto.randomUUID() : hexOf(crypto.getRandomValues(new Uint8Array(16)))),
    cookies,
    storage,
    fetch: (address, options) => send(address, options),
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    place: () => ({
      url: location.origin + location.pathname,
      path: location.pathname,
      search: location.search,
      title: document.title,
      referrer: document.referrer.split('?', 1)[0]!,
      device: deviceOf(navigator.userAgent, navigator.maxTouchPoints),
    }),
  };
}

/** A browser that ends requests with their page sends the last ones by its beacon. */
function send(address: string, options: RequestInit): Promise<Response> {
  const outlives = 'keepalive' in Request.prototype;
  if (outlives || document.visibilityState !== 'hidden') return fetch(address, options);
  const isTaken = navigator.sendBeacon(address, options.body as string);
  return isTaken ? Promise.resolve(new Response()) : Promise.reject();
}

const cookies: Texts = {
  get: (name) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1] ?? null,
  set(name, text) {
    const isSecure = location.protocol === 'https:' ? ';secure' : '';
    // biome-ignore lint/suspicious/noDocumentCookie: the other interface is not in every browser.
    document.cookie = `${name}=${text};path=/;samesite=lax;max-age=${text === null ? 0 : YEAR}${isSecure}`;
  },
};

/** Browsers throw where a visitor has forbidden it, and where it is full. */
const storage: Texts = {
  get: (name) => attempt(() => localStorage.getItem(name)),
  set: (name, text) =>
    void attempt(() => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text))),
};

function attempt<Result>(what: () => Result): Result | null {
  try {
    return what();
  } catch {
    return null;
  }
}

/** For pages without TLS, which have no randomUUID. */
function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
