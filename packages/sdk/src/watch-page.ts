import type { Client } from './client.ts';

/** Sends what is left when the page is hidden, for it may not come back, and whatever waits when there is a connection again. */
export function flushOnHide(client: Pick<Client, 'flush'>): void {
  const flush = () => void client.flush();
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
  addEventListener('pagehide', flush);
  addEventListener('online', flush);
}

/** Tells each page that is opened, also where a program changes the address without loading one. */
export function tellPages(client: Pick<Client, 'page'>): void {
  let path = location.pathname;
  client.page();
  const look = () => {
    if (location.pathname === path) return;
    path = location.pathname;
    client.page();
  };
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name];
    history[name] = function (this: History, ...to) {
      change.apply(this, to);
      // Once the program has named the new page.
      setTimeout(look);
    };
  }
  addEventListener('popstate', () => setTimeout(look));
}
