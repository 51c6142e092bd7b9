import type { Answer, Question, RouteName } from '@perennial/server';
import type { Language } from '@perennial/words';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from './ask.ts';
import { askAnew } from './queries.ts';

/** Changes something on the server, and has asked anew whatever the pages know; what went wrong, if something did. */
export function useChange(language: Language) {
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const change = async <Route extends RouteName>(
    route: Route,
    question: Question<Route>,
  ): Promise<Answer<Route> | null> => {
    setError(undefined);
    try {
      const answer = await ask(route, { ...question, language });
      await askAnew(queries);
      return answer;
    } catch (failed) {
      setError(failed);
      return null;
    }
  };
  return { change, error };
}
