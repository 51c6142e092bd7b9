import type { JobAnswer } from '@perennial/server';
import type { Language } from '@perennial/words';
import { useEffect, useState } from 'react';
import { ask } from '../ask.ts';

/** A job as it is now: looked at again each time the server says that it has changed. */
export function useJob(id: string, language: Language) {
  const [state, setState] = useState<{ readonly job?: JobAnswer; readonly error?: unknown }>({});
  useEffect(() => {
    const events = new EventSource(`/api/jobs/${id}/events`);
    const look = () =>
      ask('GET /api/jobs/:id', { params: { id }, language }).then(
        (job) => {
          setState({ job });
          if (job.endedAt !== null) events.close();
        },
        (error) => {
          setState({ error });
          events.close();
        },
      );
    events.addEventListener('job', look);
    void look();
    return () => events.close();
  }, [id, language]);
  return state;
}
