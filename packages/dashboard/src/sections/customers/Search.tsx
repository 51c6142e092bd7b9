import { useId, useState } from 'react';
import { CustomerName } from '../../figures/CustomerName.tsx';
import { useReport } from '../../report/context.ts';

const SHOWN = 12;

/** Finds customers by a part of their id. */
export function Search({ chosen }: { readonly chosen: string }) {
  const { data, say } = useReport();
  const { customer: ids, complete, total } = data.reports.customers;
  const [text, setText] = useState('');
  const field = useId();
  const wanted = text.trim().toLowerCase();
  const found = wanted === '' ? [] : ids.filter((id) => id.toLowerCase().includes(wanted));
  const hint = say(complete ? 'customers.search.hint' : 'customers.search.partial', {
    n: { count: ids.length },
    total: { count: total },
  });
  return (
    <search className="card search">
      <label htmlFor={field}>{say('customers.search')}</label>
      <input
        id={field}
        type="search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={`${field}-hint`}
      />
      <p id={`${field}-hint`} className="quiet">
        {hint}
      </p>
      <p className="quiet" aria-live="polite">
        {wanted === ''
          ? ''
          : found.length === 0
            ? say('customers.none')
            : say('customers.found', { n: { count: found.length } })}
      </p>
      {found.length > 0 && (
        <ul className="found">
          {found.slice(0, SHOWN).map((id) => (
            <li key={id} aria-current={id === chosen ? 'true' : undefined}>
              <CustomerName id={id} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
