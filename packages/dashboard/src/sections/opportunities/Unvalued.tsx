import type { OpportunitiesResult } from '@perennial/study';
import { useReport } from '../../report/context.ts';
import { has, listId, todoId } from '../list-places.ts';

/** The lists of which the method cannot say what they are worth, each leading to its customers. */
export function Unvalued({ lists }: { readonly lists: OpportunitiesResult['unvalued'] }) {
  const report = useReport();
  if (lists.length === 0 || !has(report, 'actions')) return null;
  return (
    <ul className="found">
      {lists.map(({ list, customers }) => (
        <li key={list} id={todoId(list)}>
          <a href={report.links.part('actions', listId(list))}>
            {report.say('actions.list.n', {
              list: { message: { code: `actions.list.${list}`, values: {} } },
              n: { count: customers },
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}
