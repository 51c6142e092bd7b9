import type { RouteName } from '@perennial/server';
import { QueryClient } from '@tanstack/react-query';

/** Answers are taken for new for so long: who goes back to a page sees it at once. */
const FRESH = 30_000;

/** The answers that the pages hold. What a server refuses is said at once: nothing is tried again behind the reader's back. */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: FRESH, retry: false, refetchOnWindowFocus: false } },
  });
}

/** Has asked anew what has changed: what one route answers, or whatever the pages know. */
export async function askAnew(queries: QueryClient, route?: RouteName): Promise<void> {
  const which = route === undefined ? {} : { queryKey: [route] };
  // A first answer that is still under way was asked for before the change: it would be taken for the new one.
  await queries.cancelQueries(which);
  await queries.invalidateQueries(which);
}
