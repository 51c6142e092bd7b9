import type { ActionsResult } from '@perennial/study';
import { actionsTable, listsInOrder, undecidedWords } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import type { AskedProps } from '../section-props.ts';
import { ActionCard } from './ActionCard.tsx';

/** Whom to do something for, and what it is worth at most; in the order that what the reader assumes gives the lists. */
export function Actions({ shown, asked }: AskedProps<ActionsResult>) {
  const lists = listsInOrder(shown, asked);
  if (lists.length === 0) return null;
  return (
    <>
      {lists.length > 1 && <TableCard table={actionsTable(shown, asked)} isStacked />}
      <Sentences messages={undecidedWords(shown, asked)} />
      {lists.map((list) => (
        <ActionCard key={list.list} shown={shown} list={list} />
      ))}
    </>
  );
}
