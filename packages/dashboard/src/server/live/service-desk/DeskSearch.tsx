import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { Field } from '../../../fields/Field.tsx';

interface Props {
  readonly speaker: Speaker;
  /** What is looked for now. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Who is in touch, by a whole id, e-mail address or number of an order. */
export function DeskSearch({ speaker: { say }, search, onSearch }: Props) {
  const [text, setText] = useState(search);
  const look = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onSearch(text.trim());
  };
  return (
    <form className="form-line desk-search" onSubmit={look}>
      <Field label={say('service-desk.search')} isWide>
        <input type="search" required maxLength={200} value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <button type="submit" className="main">
        {say('service-desk.look')}
      </button>
    </form>
  );
}
