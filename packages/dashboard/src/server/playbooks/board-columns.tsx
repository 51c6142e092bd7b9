import type { Speaker } from '@perennial/words';
import type { ReactNode } from 'react';
import type { SimpleColumn } from '../../figures/SimpleTable.tsx';
import type { Outcome } from './lift-scale.ts';
import { measureWords } from './measure-words.ts';

/** The columns of playbooks and of policies: whether they work first, since what stands last is out of view where the window is narrow. */
export function boardColumns(say: Speaker['say']): readonly SimpleColumn[] {
  return [
    { key: 'what', title: say('playbooks.what') },
    { key: 'state', title: say('playbooks.state') },
    { key: 'lift', title: say('playbooks.lift') },
    { key: 'people', title: `${say('playbooks.people')} / ${say('playbooks.held-out')}`, isNumber: true },
    { key: 'converted', title: say('playbooks.converted'), isNumber: true },
    { key: 'value', title: say('playbooks.value'), isNumber: true },
    { key: 'owner', title: say('playbooks.plan.owner') },
    { key: 'runs', title: say('playbooks.runs') },
    { key: 'started', title: say('playbooks.started') },
    { key: 'revenue', title: say('playbooks.revenue'), isNumber: true },
  ];
}

interface Parts {
  readonly what: ReactNode;
  readonly state: ReactNode;
  readonly lift: ReactNode;
  readonly people: { readonly treated: number; readonly control: number } | null;
  readonly owner: string;
  readonly runs: ReactNode;
  readonly startedAt: string | null;
  readonly outcome: Outcome | null;
}

/** The cells of a row, in the order of the columns. */
export function boardCells(
  { what, state, lift, people, owner, runs, startedAt, outcome }: Parts,
  speaker: Speaker,
): readonly ReactNode[] {
  const { say, format } = speaker;
  return [
    what,
    state,
    lift,
    people ? `${format.count(people.treated)} / ${format.count(people.control)}` : '–',
    measureWords(outcome, 'converted', speaker),
    measureWords(outcome, 'value', speaker),
    <bdi key="owner">{owner}</bdi>,
    runs,
    startedAt === null ? say('playbooks.started.not') : format.date(startedAt.slice(0, 10)),
    measureWords(outcome, 'revenue', speaker),
  ];
}
