import type { ActionsResult } from '@perennial/study';
import { actionsTable } from '@perennial/study/reports';
import { TableCard } from '../../figures/TableCard.tsx';
import type { SectionProps } from '../section-props.ts';
import { ActionCard } from './ActionCard.tsx';

/** Whom to do something for, and what it is worth at most. */
export function Actions({ shown }: SectionProps<ActionsResult>) {
  const { lists } = shown.result;
  if (lists.length === 0) return null;
  return (
    <>
      {lists.length > 1 && <TableCard table={actionsTable(shown)} isStacked />}
      {lists.map((list) => (
        <ActionCard key={list.list} shown={shown} list={list} />
      ))}
    </>
  );
}
