import type { Language } from '@perennial/words';
import { useCallback, useEffect, useState } from 'react';
import { ask } from './ask.ts';

/** What an address answers: neither while it is asked. */
export interface Asked<Answer> {
  readonly answer?: Answer;
  readonly error?: unknown;
  /** Asks again. */
  readonly again: () => void;
}

export function useAnswer<Answer>(address: string, language: Language): Asked<Answer> {
  const [state, setState] = useState<{ readonly answer?: Answer; readonly error?: unknown }>({});
  const [times, setTimes] = useState(0);
  const again = useCallback(() => setTimes((n) => n + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when it is told to.
  useEffect(() => {
    let isWanted = true;
    ask<Answer>(address, { language }).then(
      (answer) => isWanted && setState({ answer }),
      (error) => isWanted && setState({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [address, language, times]);
  return { ...state, again };
}
