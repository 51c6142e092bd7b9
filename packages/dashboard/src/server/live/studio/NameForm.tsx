import { useState } from 'react';
import { TextField } from '../../../fields/TextField.tsx';
import type { Say } from '../say.ts';
import type { Named } from './edit-page.ts';
import { keyOfName } from './name-key.ts';

interface Props {
  readonly label: string;
  readonly button: string;
  /** What it is, for keys of names that hold no letter of one. */
  readonly kind: 'page' | 'slot' | 'variant' | 'field';
  /** Keys that are taken. */
  readonly taken: readonly string[];
  readonly say: Say;
  readonly onName: (named: Named) => void;
}

/** Asks for the name of something new, and says under which key it will stand in the shop's program. */
export function NameForm({ label, button, kind, taken, say, onName }: Props) {
  const [text, setText] = useState('');
  const name = text.trim();
  const key = keyOfName(name, kind, taken);
  const isFree = name !== '' && !taken.includes(key);
  return (
    <form
      className="form-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isFree) return;
        onName({ key, name: name === key ? undefined : name });
        setText('');
      }}
    >
      <TextField label={label} value={text} onChange={setText} most={60} />
      <button type="submit" disabled={!isFree}>
        {button}
      </button>
      {name !== '' && (
        <small className="quiet" role="status">
          {say(isFree ? 'studio.key' : 'studio.key.taken', { key: { text: key } })}
        </small>
      )}
    </form>
  );
}
