import type { Language } from '@perennial/words';
import { useEffect, useState } from 'react';
import { forgetDraft, keepDraft, readDraft, savedDraft } from './drafts.ts';

export interface WorkedOn {
  /** Undefined while it is looked up. */
  readonly text: string | undefined;
  /** Whether it is in this browser alone. */
  readonly isUnsaved: boolean;
  readonly change: (text: string) => void;
  /** Told once the server has a text, to go on from it or from another. */
  readonly saved: (text: string) => void;
}

/**
 * The text that is worked on: what was left in this browser, else what was saved for all, else where one would go on from. An address with `draft=saved` begins with what was saved.
 *
 * @param start where one would go on from; undefined while it is looked up
 */
export function useDraft(experience: string, start: string | undefined, language: Language): WorkedOn {
  const [text, setText] = useState<string>();
  const [known, setKnown] = useState<string>();
  const wantsSaved = new URLSearchParams(location.search).get('draft') === 'saved';
  useEffect(() => {
    if (start === undefined || known !== undefined) return;
    const begin = (saved: string) => {
      setKnown(saved);
      setText((wantsSaved ? null : readDraft(experience)) ?? saved);
    };
    savedDraft(experience, language).then(
      (saved) => begin(saved ?? start),
      () => begin(start),
    );
  }, [start, known, wantsSaved, experience, language]);
  const change = (next: string) => {
    setText(next);
    keepDraft(experience, next);
    if (wantsSaved) history.replaceState(null, '', `?${new URLSearchParams({ key: experience })}`);
  };
  const saved = (next: string) => {
    setKnown(next);
    setText(next);
    forgetDraft(experience);
  };
  return { text, isUnsaved: text !== undefined && text !== known, change, saved };
}
