import { useId, useState } from 'react';

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
  const id = useId();
  const isFree = name !== '' && !taken.includes(name);
  return (
    <form
      className="live-buttons"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isFree) return;
        onName(name);
        setName('');
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input id={id} value={name} onChange={({ target }) => setName(nameOf(target.value))} />
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
