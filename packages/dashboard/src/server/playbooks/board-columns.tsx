import type { Speaker } from '@perennial/words';
import type { ReactNode } from 'react';
import type { SimpleColumn } from '../../figures/SimpleTable.tsx';
import type { Outcome } from './lift-scale.ts';
import { measureWords } from './measure-words.ts';

/** The columns of playbooks and of policies: as many as fit the page. */
export function boardColumns(say: Speaker['say']): readonly SimpleColumn[] {
  return [
    { key: 'what', title: say('playbooks.what') },
    { key: 'state', title: say('playbooks.state') },
    { key: 'lift', title: say('playbooks.lift') },
    { key: 'people', title: `${say('playbooks.people')} / ${say('playbooks.held-out')}`, isNumber: true },
    { key: 'converted', title: say('playbooks.converted'), isNumber: true },
    { key: 'value', title: say('playbooks.value'), isNumber: true },
  ];
}

interface Parts {
  readonly what: ReactNode;
  readonly state: ReactNode;
  readonly lift: ReactNode;
  readonly people: { readonly treated: number; readonly control: number } | null;
  readonly outcome: Outcome | null;
}

/** The cells of a row, in the order of the columns. */
export function boardCells({ what, state, lift, people, outcome }: Parts, speaker: Speaker): readonly ReactNode[] {
  const { format } = speaker;
  return [
    what,
    state,
    lift,
    people ? `${format.count(people.treated)} / ${format.count(people.control)}` : '–',
    measureWords(outcome, 'converted', speaker),
    measureWords(outcome, 'value', speaker),
  ];
}
