import type { MethodResult } from '@perennial/study';
import { discountsTable, horizonsTable, totalsByModelTable, uncertaintyTable } from '@perennial/study/reports';
import { Empty } from '../../figures/Empty.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { TableFigure } from '../../figures/TableFigure.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** How the total would have come out under other settings, and where the width of its interval comes from. */
export function Sensitivity({ shown }: SectionProps<MethodResult>) {
  const { say } = useReport();
  const uncertainty = <TableCard table={uncertaintyTable(shown)} />;
  if (!shown.result.sensitivity)
    return (
      <>
        <Empty title={say('method.sensitivity')}>{say('method.sensitivity.missing')}</Empty>
        {uncertainty}
      </>
    );
  return (
    <>
      <h3 className="between">{say('method.sensitivity')}</h3>
      <div className="pair">
        <TableFigure table={horizonsTable(shown)} />
        <TableFigure table={discountsTable(shown)} />
      </div>
      <div className="pair">
        <TableFigure table={totalsByModelTable(shown)} />
        {uncertainty}
      </div>
    </>
  );
}
