import { useId, useState } from 'react';
import { CustomerName } from '../../figures/CustomerName.tsx';
import { useReport } from '../../report/context.ts';
import { writePlace } from '../../report/place.ts';

const SHOWN = 12;

/** Finds customers by a part of their id. */
export function Search({ chosen }: { readonly chosen: string }) {
  const { data, say, format } = useReport();
  const { customer: ids, complete, total } = data.reports.customers;
  const [text, setText] = useState('');
  const field = useId();
  const wanted = text.trim().toLowerCase();
  const found = wanted === '' ? [] : matching(ids, wanted);
  const counts = { n: { count: ids.length }, total: { count: total } };
  // The study knows nobody by the names of an anonymised copy.
  const anyOther = complete || data.anonymised ? [] : [say('customers.any-other')];
  const hint = complete
    ? say('customers.search.hint', counts)
    : format.paragraph([say('customers.search.partial', counts), ...anyOther]);
  return (
    <search className="card search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found;
          if (first !== undefined) window.location.hash = writePlace({ section: 'customers', customer: first });
        }}
      >
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
      </form>
      <p id={`${field}-hint`} className="quiet">
        {hint}
      </p>
      <p className="quiet" aria-live="polite">
        {wanted === ''
          ? ''
          : found.length === 0
            ? format.paragraph([say('customers.none'), ...anyOther])
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

/** Ids that hold a text, the one that is it first, then those that begin with it. */
function matching(ids: readonly string[], wanted: string): readonly string[] {
  const rank = (id: string) => (id === wanted ? 0 : id.startsWith(wanted) ? 1 : 2);
  return ids
    .map((id) => ({ id, lower: id.toLowerCase() }))
    .filter(({ lower }) => lower.includes(wanted))
    .sort((a, b) => rank(a.lower) - rank(b.lower))
    .map(({ id }) => id);
}
