import type { JobAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../ask.ts';

/** Starts a run of the orders that the workspace has, and leads to where it is followed. */
export function useRun({ language }: Speaker) {
  const [, navigate] = useLocation();
  const [error, setError] = useState<unknown>();
  const run = (settings: object, kind: 'run' | 'refresh' = 'run') =>
    ask<JobAnswer>('/api/jobs', { method: 'POST', body: { kind, ...settings }, language }).then(
      ({ id }) => navigate(`/bring?job=${id}`),
      setError,
    );
  return { run, error };
}
