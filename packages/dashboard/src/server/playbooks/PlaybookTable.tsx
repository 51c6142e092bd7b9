import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { moneyIn } from '../live/money.ts';
import { boardCells, boardColumns } from './board-columns.tsx';
import { Decided } from './Decided.tsx';
import { Details } from './Details.tsx';
import { Lift } from './Lift.tsx';
import { type Playbook, widestOf } from './lift-scale.ts';
import { State } from './State.tsx';

export interface PlaybookSaid {
  readonly state?: 'running' | 'paused' | 'done';
  readonly owner?: string;
  readonly note?: string;
}

interface Props {
  readonly playbooks: readonly Playbook[];
  readonly speaker: Speaker;
  /** Null for whoever decides nothing. */
  readonly onSaid: ((id: string, said: PlaybookSaid) => Promise<boolean>) | null;
}

/** Playbooks, those under way first: whom each is for, how often it ran, what came of it, and what may be done with it. */
export function PlaybookTable({ playbooks, speaker, onSaid }: Props) {
  const { say } = speaker;
  const outcomes = playbooks.map(({ outcome }) => outcome);
  return (
    <SimpleTable
      title={say('playbooks.playbooks')}
      isStacked
      columns={boardColumns(say)}
      rows={playbooks.map((playbook) => {
        const { id, what, state, owner, team, drawn, outcome } = playbook;
        const said = onSaid && ((each: PlaybookSaid) => onSaid(id, each));
        const parts = {
          what: <What key="what" playbook={playbook} speaker={speaker} />,
          state: (
            <span key="state" className="filter">
              <State state={state} owner={owner ?? ownerWords(team, speaker)} say={say} />
              {said && <Next playbook={playbook} speaker={speaker} of={what} onSaid={said} />}
            </span>
          ),
          lift: outcome ? (
            <Lift key="lift" outcome={outcome} widest={widestOf(outcomes, outcome.currency)} speaker={speaker} />
          ) : (
            <span key="lift" className="quiet">
              {playbook.audience === null ? say('playbooks.lift.no-customers') : '–'}
            </span>
          ),
          people: drawn,
          outcome,
        };
        return {
          key: id,
          cells: boardCells(parts, speaker),
          below: <Below playbook={playbook} speaker={speaker} onSaid={said} />,
        };
      })}
    />
  );
}

function ownerWords(team: string | null, { say }: Speaker): string {
  const teams = ['marketing', 'service', 'finance', 'product'] as const;
  const known = teams.find((each) => each === team);
  return known ? say(`playbook.owner.${known}`) : say('playbooks.owner.unnamed');
}

interface RowProps {
  readonly playbook: Playbook;
  readonly speaker: Speaker;
}

function What({ playbook: { what, limit, currency }, speaker: { say, language } }: RowProps) {
  if (limit === null) return what;
  return (
    <>
      {what}{' '}
      <span className="quiet">{say('playbooks.limit', { money: { words: moneyIn(currency, language)(limit) } })}</span>
    </>
  );
}

interface BelowProps extends RowProps {
  readonly onSaid: ((said: PlaybookSaid) => Promise<boolean>) | null;
}

function Below({ playbook, speaker, onSaid }: BelowProps) {
  const { say } = speaker;
  const { id, what, trigger, steps, action, drawn, startedAt, outcome, entries } = playbook;
  const lines = [...steps, ...(action === '' ? [] : [action])];
  const runs = <Runs playbook={playbook} speaker={speaker} />;
  return (
    <Details {...{ startedAt, runs, outcome, speaker }} of={what}>
      {trigger !== '' && <p>{trigger}</p>}
      {lines.length > 0 && (
        <ul className="sentences">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {drawn && (
        <p>
          {say('playbooks.export')} <code>perennial export FILE.csv --playbook {id}</code>
        </p>
      )}
      <Decided entries={entries} of={what} speaker={speaker} onSaid={onSaid} />
    </Details>
  );
}

function Runs({ playbook: { exports }, speaker: { say, format } }: RowProps) {
  const { files, lastAt, ofAll } = exports;
  return (
    <>
      {say('playbooks.runs.files', { files: { count: files } })}
      {lastAt !== null && <> ({format.date(lastAt.slice(0, 10))})</>}
      {ofAll > 0 && <p className="quiet">{say('playbooks.runs.of-all', { files: { count: ofAll } })}</p>}
    </>
  );
}

const after = {
  planned: ['running', 'done'],
  running: ['paused', 'done'],
  paused: ['running', 'done'],
  done: [],
} as const satisfies Readonly<Record<Playbook['state'], readonly PlaybookSaid['state'][]>>;

/** What may be done with it next. */
function Next({
  playbook: { state },
  of,
  speaker: { say },
  onSaid,
}: RowProps & { readonly of: string; readonly onSaid: (said: PlaybookSaid) => Promise<boolean> }) {
  return after[state].map((each) => {
    const words = say(each === 'running' && state === 'paused' ? 'playbooks.to.again' : `playbooks.to.${each}`);
    return (
      <button
        key={each}
        type="button"
        className="link"
        aria-label={`${words}: ${of}`}
        onClick={() => void onSaid({ state: each })}
      >
        {words}
      </button>
    );
  });
}
