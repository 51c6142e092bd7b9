import { useState } from 'react';
import { TextField } from '../../../fields/TextField.tsx';

interface Props {
  readonly label: string;
  readonly button: string;
  /** Names that are taken. */
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
}

/** Asks for the name of something new: small letters, digits and hyphens, as it will stand in the shop's program. */
export function NameForm({ label, button, taken, onName }: Props) {
  const [name, setName] = useState('');
  const isFree = name !== '' && !taken.includes(name);
  return (
    <form
      className="form-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isFree) return;
        onName(name);
        setName('');
      }}
    >
      <TextField label={label} value={name} onChange={(text) => setName(nameOf(text))} most={60} />
      <button type="submit" disabled={!isFree}>
        {button}
      </button>
    </form>
  );
}

function nameOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+/, '');
}
