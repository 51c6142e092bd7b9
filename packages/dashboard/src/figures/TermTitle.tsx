import type { Say, WordKey } from '@perennial/words';
import { Term } from './Term.tsx';
import { termOfTitle } from './term-of.ts';

interface Props {
  readonly title: WordKey;
  readonly say: Say;
}

/** A title that says what it means where the glossary knows it: of a page of the server, which has one. */
export function TermTitle({ title, say }: Props) {
  const term = termOfTitle(title);
  if (term === null) return say(title);
  return (
    <Term name={term} say={say} isOnServer>
      {say(title)}
    </Term>
  );
}
