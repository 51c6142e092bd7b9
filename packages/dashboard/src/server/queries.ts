import { QueryClient } from '@tanstack/react-query';

/** Answers are taken for new for so long: who goes back to a page sees it at once. */
const FRESH = 30_000;

/** The answers that the pages hold. What a server refuses is said at once: nothing is tried again behind the reader's back. */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: FRESH, retry: false, refetchOnWindowFocus: false } },
  });
}
