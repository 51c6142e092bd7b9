import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { areNone, type Corrections, dateOrders, noCorrections, withReading } from './corrections.ts';

interface Props {
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly speaker: Speaker;
}

const CURRENCY = /^[A-Z]{3}$/;

/** How dates and money are to be read, where the files do not say so themselves. */
export function HowRead({ corrections, onCorrect, speaker: { say } }: Props) {
  const [currency, setCurrency] = useState(corrections.currency ?? '');
  const take = (written: string) => {
    setCurrency(written);
    if (written === '' || CURRENCY.test(written)) onCorrect(withReading(corrections, 'currency', written));
  };
  return (
    <div className="card form-line">
      <label>
        <span>{say('setting.dateOrder')}</span>
        <select
          value={corrections.dateOrder ?? ''}
          onChange={({ target }) => onCorrect(withReading(corrections, 'dateOrder', target.value))}
        >
          <option value="">{say('bring.recognised-itself')}</option>
          {dateOrders.map((order) => (
            <option key={order} value={order}>
              {say(`bring.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('setting.currency')}</span>
        <input
          type="text"
          maxLength={3}
          size={5}
          placeholder="EUR"
          value={currency}
          onChange={({ target }) => take(target.value.toUpperCase())}
        />
      </label>
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
