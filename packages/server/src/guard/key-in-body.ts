/** What a script on a shop's pages asks. It can name its key in the body, since the last request of a page can have no header of its own. */
const ASKED_BY_PAGES = /^\/v1\/(identify|track|page|screen|group|alias|batch|decide)$/;

export function takesKeyInBody({
  method,
  url,
}: {
  readonly method: string;
  readonly url: string | undefined;
}): boolean {
  return method === 'POST' && url !== undefined && ASKED_BY_PAGES.test(url);
}

/** The key that a body names, as Segment's libraries for browsers do. */
export function keyInBody(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('writeKey' in body)) return null;
  return typeof body.writeKey === 'string' ? body.writeKey : null;
}

/** The short addresses of Segment's library for browsers. */
const SHORT: Readonly<Record<string, string>> = {
  i: 'identify',
  t: 'track',
  p: 'page',
  s: 'screen',
  g: 'group',
  a: 'alias',
  b: 'batch',
};

export function wholeAddress(url: string): string {
  return url.replace(/^\/v1\/([a-z])(?=$|\?)/, (address, letter: string) =>
    Object.hasOwn(SHORT, letter) ? `/v1/${SHORT[letter]}` : address,
  );
}
