import type { Speaker } from '@perennial/words';
import { NumberField } from '../../fields/NumberField.tsx';

/** Days: ten years. */
const LONGEST = 3650;

interface Props {
  readonly say: Speaker['say'];
  /** Undefined while it is empty. */
  readonly days: number | undefined;
  readonly onChange: (days: number | undefined) => void;
}

/** How far a study forecasts, in days. */
export function HorizonField({ say, days, onChange }: Props) {
  return (
    <NumberField
      label={say('app.horizon')}
      value={days}
      onChange={onChange}
      least={1}
      most={LONGEST}
      step={1}
      isRequired
    />
  );
}
