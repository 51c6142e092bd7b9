import type { Effects } from './effects.ts';

/** First-party cookies that a server which renders the page reads too. */
export const ID = 'perennial_id';
export const CONSENT = 'perennial_consent';
const USER = 'perennial.user';

/** Who the visitor is and whether they agreed. Nothing is kept in the browser before they did. */
export function makeIdentity({ cookies, storage, newId }: Effects, consentsAtFirst: boolean | undefined) {
  let anonymousId: string | null = null;
  return {
    /** Null as long as nobody has been asked. */
    consents(): boolean | null {
      const said = cookies.get(CONSENT);
      return said === null ? (consentsAtFirst ?? null) : said === '1';
    },
    consent(agrees: boolean) {
      cookies.set(CONSENT, agrees ? '1' : '0');
    },
    anonymousId(): string {
      anonymousId ??= cookies.get(ID) ?? storage.get(ID) ?? newId();
      cookies.set(ID, anonymousId);
      storage.set(ID, anonymousId);
      return anonymousId;
    },
    userId: () => storage.get(USER),
    identify: (userId: string) => storage.set(USER, userId),
    /** The next visitor at this browser is somebody else. */
    forget() {
      anonymousId = null;
      cookies.set(ID, null);
      storage.set(ID, null);
      storage.set(USER, null);
    },
  };
}
