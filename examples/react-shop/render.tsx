import { composePage } from '@perennial/sdk/server';
import { renderToString } from 'react-dom/server';
import { defaults, type Home } from './defaults.ts';
import { Shop } from './Shop.tsx';

interface Request {
  readonly server: string;
  readonly key: string;
  readonly cookie: string | undefined;
  readonly url: string;
  readonly referrer: string | undefined;
  readonly userAgent: string | undefined;
  /** Milliseconds after which the defaults are rendered; 50 where it is left out. */
  readonly within?: number;
}

/** The decided page as HTML, what the browser needs to go on from there, and the cookie of a new visitor. */
export async function render(request: Request) {
  const { page, setCookie, handOver } = await composePage<Home>({ ...request, experience: 'home', defaults });
  return { html: renderToString(<Shop slots={page.slots} client={null} />), setCookie, handOver };
}
