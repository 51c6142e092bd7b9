import type { WordKey } from '@perennial/words';
import { isWordKey } from '@perennial/words';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { Nothing } from '../Nothing.tsx';
import type { PageProps } from '../page-props.ts';
import { useSettled } from '../use-settled.ts';
import { CustomerList } from './CustomerList.tsx';
import { askedIn, type CustomersAsked } from './customers-asked.ts';
import { Download } from './Download.tsx';
import { DownloadCustomers } from './DownloadCustomers.tsx';

/** Whoever types goes on within so many milliseconds. */
const TYPING = 200;

/** Any customers: all, those behind a figure, those who are searched for, in any order. The address holds what is looked at. */
export function CustomersPage({ speaker, session, newest }: PageProps) {
  const { say } = speaker;
  const [params, setParams] = useSearchParams();
  const asked = askedIn(params);
  const [search, setSearch] = useState(asked.search ?? '');
  const settled = useSettled(search, TYPING);
  if (!newest?.hasOrders) return <Nothing speaker={speaker} session={session} />;
  const change = (changed: CustomersAsked) => setParams({ ...changed }, { replace: true });
  const { search: _, ...others } = asked;
  const shown = settled === '' ? others : { ...others, search: settled };
  const { rule, list, group } = asked;
  const isOfSome = rule !== undefined || list !== undefined || group !== undefined;
  return (
    <>
      <div className="search">
        <label>
          <span>{say(newest.isKnownById ? 'find.search.id' : 'find.search')}</span>
          <input
            type="search"
            value={search}
            onChange={({ target: { value } }) => {
              setSearch(value);
              change(value === '' ? others : { ...others, search: value });
            }}
          />
        </label>
      </div>
      {isOfSome && (
        <p className="filter">
          <span>
            {group !== undefined ? (
              groupName(group, speaker)
            ) : list !== undefined ? (
              listName(list, say)
            ) : (
              <code>{rule}</code>
            )}
          </span>
          {rule !== undefined && <a href={`/segments?${new URLSearchParams({ rule })}`}>{say('pick.segment')}</a>}
          <a href="/customers">{say('app.all-customers')}</a>
        </p>
      )}
      <CustomerList
        isKnownById={newest.isKnownById}
        asked={shown}
        onOrder={(order) => change({ ...asked, ...order })}
        speaker={speaker}
      />
      <div className="form-end">
        <DownloadCustomers asked={shown} speaker={speaker} />
        <Download speaker={speaker} />
      </div>
    </>
  );
}

/** A group by its report's words: `flow:went`, `decile:1`, `stage:regular`. */
function groupName(group: string, { say }: PageProps['speaker']): string {
  const [kind = '', name = ''] = group.split(':', 2);
  if (kind === 'decile') return `${say('base.decile')} ${name}`;
  const key = kind === 'stage' ? `segments.stage.${name}` : `base.flow.${name}`;
  const title = kind === 'stage' ? 'segments.set.stage' : 'base.flow';
  return isWordKey(key) ? `${say(title)}: ${say(key)}` : group;
}

function listName(list: string, say: (key: WordKey) => string): string {
  const key = `actions.list.${list}`;
  return isWordKey(key) ? say(key) : list;
}
