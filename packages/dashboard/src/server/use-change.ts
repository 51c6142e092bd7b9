import type { Language } from '@perennial/words';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, type Question } from './ask.ts';

/** Changes something on the server, and has asked anew whatever the pages know; what went wrong, if something did. */
export function useChange(language: Language) {
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const change = async <Answer>(address: string, question: Omit<Question, 'language'>): Promise<Answer | null> => {
    setError(undefined);
    try {
      const answer = await ask<Answer>(address, { ...question, language });
      await queries.invalidateQueries();
      return answer;
    } catch (failed) {
      setError(failed);
      return null;
    }
  };
  return { change, error };
}
