import { TextField } from '../../../fields/TextField.tsx';
import type { Say } from '../say.ts';

interface Props {
  readonly of: { readonly name?: string | undefined };
  /** How the shop's program knows it. */
  readonly keyName: string;
  readonly say: Say;
  readonly onName: (name: string | undefined) => void;
}

/** What people call a slot or a variant, beside its key, which stays. */
export function ShownName({ of: { name }, keyName, say, onName }: Props) {
  return (
    <div className="form-line">
      <TextField
        label={say('studio.shown-name')}
        value={name ?? ''}
        onChange={(text) => onName(text === '' ? undefined : text)}
        most={60}
      />
      <small className="quiet">{say('studio.key', { key: { text: keyName } })}</small>
    </div>
  );
}
