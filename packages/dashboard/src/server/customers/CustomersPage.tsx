import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { Nothing } from '../Nothing.tsx';
import type { PageProps } from '../page-props.ts';
import { CustomerList } from './CustomerList.tsx';
import { Download } from './Download.tsx';
import { useSettled } from './use-settled.ts';

/** Whoever types goes on within so many milliseconds. */
const TYPING = 200;

/** Any customer by any part of the id, those of whom most is expected first. The address holds what is looked for. */
export function CustomersPage({ speaker, session, newest }: PageProps) {
  const { say } = speaker;
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState(params.get('search') ?? '');
  const settled = useSettled(search, TYPING);
  if (!newest?.hasOrders) return <Nothing speaker={speaker} session={session} />;
  return (
    <>
      <div className="search">
        <label>
          <span>{say('customers.search')}</span>
          <input
            type="search"
            value={search}
            onChange={({ target: { value } }) => {
              setSearch(value);
              setParams(value === '' ? {} : { search: value }, { replace: true });
            }}
          />
        </label>
      </div>
      <CustomerList asked={settled === '' ? {} : { search: settled }} speaker={speaker} />
      <Download speaker={speaker} />
    </>
  );
}
