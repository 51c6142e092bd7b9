import type { Language } from '@perennial/words';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** What an address answers: neither while it is asked. */
export interface Asked<Answer> {
  readonly answer?: Answer;
  readonly error?: unknown;
  /** Asks again. */
  readonly again: () => void;
}

interface Options {
  /** Whether what was answered before stays until the new answer is there, so that nothing jumps. */
  readonly keeps?: boolean;
  readonly isWanted?: boolean;
}

/** Asks an address once for all who look at it, and again when somebody has changed something. */
export function useAnswer<Answer>(
  address: string,
  language: Language,
  { keeps = false, isWanted = true }: Options = {},
): Asked<Answer> {
  const { data, error, refetch } = useQuery({
    queryKey: [address, language],
    queryFn: () => ask<Answer>(address, { language }),
    enabled: isWanted,
    ...(keeps && { placeholderData: keepPreviousData }),
  });
  return {
    ...(data !== undefined && { answer: data as Answer }),
    ...(error !== null && data === undefined && { error }),
    again: () => void refetch(),
  };
}
