import type { PreviewAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { type Corrections, correctable, dateOrders } from './corrections.ts';

interface Props {
  readonly speaker: Speaker;
  readonly preview: PreviewAnswer;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** Which column is what, and how dates and money are to be read, where it was not recognised or not rightly. */
export function CorrectionForm({ speaker: { say }, preview, corrections, onCorrect }: Props) {
  const [said, setSaid] = useState(corrections);
  const headers = [...new Map(preview.columns.map((each) => [each.column, each])).values()];
  const usedFor = (role: string) =>
    preview.sources.flatMap(({ columns }) => columns).find((each) => each.role.code === role)?.column;
  const name = (role: string, column: string) => {
    const { [role]: _, ...others } = said.columns;
    setSaid({ ...said, columns: column === '' ? others : { ...others, [role]: column } });
  };
  const correct = (event: FormEvent) => {
    event.preventDefault();
    onCorrect(said);
  };
  return (
    <details className="card" open={preview.failure !== null}>
      <summary>{say('app.correct')}</summary>
      <form className="form corrections" onSubmit={correct}>
        {correctable.map((role) => (
          <label key={role}>
            <span>{say(`role.${role}`)}</span>
            <select value={said.columns[role] ?? ''} onChange={(event) => name(role, event.target.value)}>
              <option value="">{say('app.as-recognised', { column: { text: usedFor(role) ?? '—' } })}</option>
              {headers.map(({ column, sample }) => (
                <option key={column} value={column}>
                  {sample === '' ? column : `${column} (${sample})`}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          <span>{say('setting.dateOrder')}</span>
          <select value={said.dateOrder ?? ''} onChange={(event) => setSaid(withDateOrder(said, event.target.value))}>
            <option value="">{say('app.as-recognised', { column: { text: '—' } })}</option>
            {dateOrders.map((order) => (
              <option key={order} value={order}>
                {order}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('setting.currency')}</span>
          <input
            type="text"
            maxLength={3}
            pattern="[A-Z]{3}"
            placeholder="EUR"
            value={said.currency ?? ''}
            onChange={(event) => setSaid(withCurrency(said, event.target.value.toUpperCase()))}
          />
        </label>
        <button type="submit">{say('app.look-again')}</button>
      </form>
    </details>
  );
}

function withDateOrder({ dateOrder: _, ...others }: Corrections, dateOrder: string): Corrections {
  return dateOrder === '' ? others : { ...others, dateOrder };
}

function withCurrency({ currency: _, ...others }: Corrections, currency: string): Corrections {
  return currency === '' ? others : { ...others, currency };
}
