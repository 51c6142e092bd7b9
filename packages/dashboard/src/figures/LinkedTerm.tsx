import type { ReactNode } from 'react';
import { usePage } from '../report/context.ts';
import { Term } from './Term.tsx';
import { termOfTitle } from './term-of.ts';

interface Props {
  /** Of the message that the words are written from. */
  readonly code: string;
  readonly children: ReactNode;
}

/** Words of a report, which lead to what they mean where there is a glossary that knows them. */
export function LinkedTerm({ code, children }: Props) {
  const { say, links } = usePage();
  const term = termOfTitle(code);
  if (term === null || links.term(term) === null) return children;
  return (
    <Term name={term} say={say} isOnServer>
      {children}
    </Term>
  );
}
