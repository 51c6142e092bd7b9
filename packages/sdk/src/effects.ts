/** A place for a few texts that outlast the page. One that cannot keep anything gives null and is silent. */
export interface Texts {
  get(name: string): string | null;
  /** Null removes. */
  set(name: string, text: string | null): void;
}

/** Where a visitor is. */
export interface Place {
  readonly url: string;
  readonly path: string;
  readonly search: string;
  readonly title: string;
  readonly referrer: string;
  readonly device: 'mobile' | 'tablet' | 'desktop' | 'unknown';
}

/** What the client needs of the world: `browser-effects.ts` has that of a browser, tests make their own. */
export interface Effects {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** One that nobody had before. */
  readonly newId: () => string;
  /** First-party cookies, which a server that renders the page can read. */
  readonly cookies: Texts;
  readonly storage: Texts;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Calls once after so many milliseconds, unless it is called off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
  readonly place: () => Place;
}
