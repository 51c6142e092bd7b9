import type { Body } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../ask.ts';

type Job = Body<'POST /api/jobs'>;

/** What a run is asked for besides its files. */
export type RunSettings = Omit<Extract<Job, { readonly kind: 'run' }>, 'kind' | 'uploads'>;

/** Starts a run of the orders that the workspace has, or a refresh of its sources, and leads to where it is followed. */
export function useRun({ language }: Speaker) {
  const [, navigate] = useLocation();
  const [error, setError] = useState<unknown>();
  const start = (body: Job) =>
    ask('POST /api/jobs', { body, language }).then(({ id }) => navigate(`/bring?job=${id}`), setError);
  return {
    run: (settings: RunSettings) => start({ kind: 'run', ...settings }),
    refresh: () => start({ kind: 'refresh' }),
    error,
  };
}
