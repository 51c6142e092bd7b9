import type { Answer, Question, RouteName } from '@perennial/server';
import type { Language } from '@perennial/words';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** What a route answers: neither while it is asked. */
export interface Asked<Found> {
  readonly answer?: Found;
  readonly error?: unknown;
  /** Asks again. */
  readonly again: () => void;
}

interface Options {
  readonly language: Language;
  /** Whether what was answered before stays until the new answer is there, so that nothing jumps. */
  readonly keeps?: boolean;
  readonly isWanted?: boolean;
}

/** Asks a route once for all who look at it, and again when somebody has changed something. */
export function useAnswer<Route extends RouteName>(
  route: Route,
  { keeps = false, isWanted = true, ...question }: Question<Route> & Options,
): Asked<Answer<Route>> {
  const asked = question as unknown as Question<Route> & Options;
  const { data, error, refetch } = useQuery<Answer<Route>>({
    queryKey: [route, asked],
    queryFn: () => ask(route, asked),
    enabled: isWanted,
    ...(keeps && { placeholderData: keepPreviousData }),
  });
  return {
    ...(data !== undefined && { answer: data }),
    ...(error !== null && data === undefined && { error }),
    again: () => void refetch(),
  };
}
