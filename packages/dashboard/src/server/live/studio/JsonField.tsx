import { useState } from 'react';
import type { Say } from '../say.ts';
import { type Json, parsed } from './edit-page.ts';

interface Props {
  readonly label: string;
  readonly value: Json;
  readonly say: Say;
  readonly onValue: (value: Json) => void;
}

/** What no other field can show, as JSON: taken as soon as it can be read. */
export function JsonField({ label, value, say, onValue }: Props) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? JSON.stringify(value);
  const isReadable = parsed(text) !== undefined;
  return (
    <label className="studio-json">
      <span>{label}</span>
      <textarea
        rows={2}
        value={text}
        spellCheck={false}
        aria-invalid={!isReadable}
        onBlur={() => isReadable && setTyped(undefined)}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = parsed(target.value);
          if (read !== undefined) onValue(read as Json);
        }}
      />
      {!isReadable && <small role="status">{say('live.not-json')}</small>}
    </label>
  );
}
