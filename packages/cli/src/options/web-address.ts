import { InvalidValue } from '../usage/usage-error.ts';

/** The address of a server, without a path: `https://clv.example.com`. */
export function webAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  const isPlain = address !== null && /^https?:$/.test(address.protocol) && /^\/?$/.test(address.pathname);
  if (!isPlain || address.search !== '' || address.hash !== '' || address.username !== '')
    throw new InvalidValue('usage.why.web-address');
  return address.origin;
}
