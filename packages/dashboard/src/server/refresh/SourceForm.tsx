import type { RefreshAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { useState } from 'react';

export type Source = RefreshAnswer['plan']['sources'][number];

const kinds = ['place', 'postgres', 'cluster'] as const;
type Kind = (typeof kinds)[number];

interface Props {
  readonly speaker: Speaker;
  readonly onSource: (source: Source) => void;
}

/** Another place from which orders come: files, the rows of a query, or a table. */
export function SourceForm({ speaker: { say }, onSource }: Props) {
  const [kind, setKind] = useState<Kind>('place');
  const [where, setWhere] = useState('');
  const [what, setWhat] = useState('');
  const source = sourceOf(kind, where.trim(), what.trim());
  const add = () => {
    if (source === null) return;
    onSource(source);
    setWhere('');
    setWhat('');
  };
  const field = (words: string, placeholder: string, value: string, set: (value: string) => void) => (
    <label className="wide">
      <span>{words}</span>
      <input
        type="text"
        spellCheck={false}
        maxLength={2000}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => set(target.value)}
      />
    </label>
  );
  return (
    <div className="form-line">
      <label>
        <span>{say('refresh.kind')}</span>
        <select value={kind} onChange={({ target }) => setKind(kinds.find((each) => each === target.value) ?? kind)}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {say(`refresh.kind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'place' && field(say('refresh.place'), 'https://files.example.com/orders.csv', where, setWhere)}
      {kind === 'postgres' && (
        <>
          {field(say('refresh.variable'), 'PERENNIAL_SOURCE_SHOP', where, setWhere)}
          {field(say('refresh.query'), 'select * from orders', what, setWhat)}
        </>
      )}
      {kind === 'cluster' && (
        <>
          {field(say('refresh.variable'), 'PERENNIAL_SOURCE_LAKE', where, setWhere)}
          {field(say('refresh.table'), 'orders', what, setWhat)}
        </>
      )}
      <button type="button" disabled={source === null} onClick={add}>
        {say('app.add')}
      </button>
    </div>
  );
}

/** Null as long as something is missing. */
function sourceOf(kind: Kind, where: string, what: string): Source | null {
  if (where === '' || (kind !== 'place' && what === '')) return null;
  if (kind === 'postgres') return { postgres: where, query: what };
  if (kind === 'cluster') return { cluster: where, table: what };
  return /^https?:/i.test(where) ? { address: where } : { folder: where };
}
