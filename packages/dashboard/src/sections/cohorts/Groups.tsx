import type { CohortGroup, CohortsResult } from '@perennial/study';
import { groupsAnswer, groupsTable } from '@perennial/study/reports';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';
import { Pooled } from './Pooled.tsx';

interface Props extends SectionProps<CohortsResult> {
  readonly groups: readonly CohortGroup[];
  readonly dimension: string;
}

/** The values of a dimension: which is worth most, and whether that is more than chance. */
export function Groups({ shown, groups, dimension }: Props) {
  const report = useReport();
  return (
    <>
      <p className="answer">{write(report, groupsAnswer(shown.result, dimension))}</p>
      <TableCard table={groupsTable(shown, groups, dimension)} />
      <Pooled shown={shown} groups={groups} dimension={dimension} />
    </>
  );
}
