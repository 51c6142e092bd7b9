import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { TextField } from '../../fields/TextField.tsx';
import type { Playbook } from './lift-scale.ts';

interface Props {
  readonly entries: Playbook['entries'];
  /** Which one it is, for whoever does not see the row. */
  readonly of: string;
  readonly speaker: Speaker;
  /** Resolves to whether it was taken; null where the reader decides nothing. */
  readonly onSaid: ((said: { readonly owner?: string; readonly note?: string }) => Promise<boolean>) | null;
}

/** What was decided, the newest last, and a place to decide more. */
export function Decided({ entries, of, speaker: { say, format }, onSaid }: Props) {
  const said = entries.map(({ at, state, owner, note }) => ({
    at,
    words: [
      ...(state ? [say(`playbooks.state.${state}`)] : []),
      ...(owner
        ? [say('opportunities.part', { name: { words: say('playbooks.plan.owner') }, text: { text: owner } })]
        : []),
      ...(note ? [note] : []),
    ].join(' · '),
  }));
  return (
    <>
      <p>
        <strong>{say('playbooks.entries')}</strong>
      </p>
      {said.length === 0 && <p className="quiet">{say('playbooks.entries.none')}</p>}
      {said.length > 0 && (
        <ul className="sentences">
          {said.map(({ at, words }) => (
            <li key={`${at} ${words}`}>
              {format.date(at.slice(0, 10))}: <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
      {onSaid && <SayForm of={of} say={say} onSaid={onSaid} />}
    </>
  );
}

interface FormProps extends Pick<Props, 'of'> {
  readonly say: Speaker['say'];
  readonly onSaid: NonNullable<Props['onSaid']>;
}

const nothing = { owner: '', note: '' };

function SayForm({ of, say, onSaid }: FormProps) {
  const [{ owner, note }, setSaid] = useState(nothing);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const said = { ...(owner.trim() && { owner: owner.trim() }), ...(note.trim() && { note: note.trim() }) };
    if (Object.keys(said).length > 0 && (await onSaid(said))) setSaid(nothing);
  };
  return (
    <form className="form-line" onSubmit={save} aria-label={`${say('playbooks.note.add')}: ${of}`}>
      <TextField
        label={say('playbooks.plan.owner')}
        value={owner}
        most={100}
        onChange={(text) => setSaid({ owner: text, note })}
      />
      <TextField
        label={say('playbooks.plan.note')}
        value={note}
        most={500}
        isWide
        onChange={(text) => setSaid({ owner, note: text })}
      />
      <button type="submit">{say('playbooks.note.add')}</button>
    </form>
  );
}
