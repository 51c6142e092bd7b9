import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { areNone, businessModels, type Corrections, dateOrders, noCorrections, withReading } from './corrections.ts';

interface Props {
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly speaker: Speaker;
}

const CURRENCY = /^[A-Z]{3}$/;

/** How dates and money are to be read, and what is sold, where the files do not say so themselves. */
export function HowRead({ corrections, onCorrect, speaker: { say } }: Props) {
  const [currency, setCurrency] = useState(corrections.currency ?? '');
  const take = (written: string) => {
    setCurrency(written);
    if (written === '' || CURRENCY.test(written)) onCorrect(withReading(corrections, 'currency', written));
  };
  return (
    <div className="card form-line">
      <ChoiceField
        label={say('setting.dateOrder')}
        value={corrections.dateOrder ?? ''}
        options={[
          { value: '', words: say('bring.recognised-itself') },
          ...dateOrders.map((value) => ({ value, words: say(`bring.${value}`) })),
        ]}
        onChange={(value) => onCorrect(withReading(corrections, 'dateOrder', value))}
      />
      <TextField
        label={say('setting.currency')}
        value={currency}
        onChange={(written) => take(written.toUpperCase())}
        most={3}
        size={5}
        placeholder="EUR"
      />
      <ChoiceField
        label={say('setting.businessModel')}
        value={corrections.businessModel ?? ''}
        options={[
          { value: '', words: say('bring.recognised-itself') },
          ...businessModels.map((value) => ({ value, words: say(`setting-value.${value}`) })),
        ]}
        onChange={(value) => onCorrect(withReading(corrections, 'businessModel', value))}
      />
      {!areNone(corrections) && (
        <button
          type="button"
          onClick={() => {
            setCurrency('');
            onCorrect(noCorrections);
          }}
        >
          {say('bring.as-recognised')}
        </button>
      )}
    </div>
  );
}
