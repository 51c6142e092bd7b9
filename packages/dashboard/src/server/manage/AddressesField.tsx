import type { Speaker } from '@perennial/words';
import { TextField } from '../../fields/TextField.tsx';

interface Props {
  readonly speaker: Pick<Speaker, 'say'>;
  /** As it is typed: `originsOf` reads it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The addresses of a shop on whose pages a key works. */
export function AddressesField({ speaker: { say }, value, onChange }: Props) {
  return (
    <TextField
      label={say('live.tag.address')}
      value={value}
      onChange={onChange}
      most={2000}
      size={28}
      placeholder="https://shop.example.com"
    />
  );
}
