import type { ProfitResult } from '@perennial/study';
import { basisWords, equityChangesTable, equityRows } from '@perennial/study/reports';
import { useState } from 'react';
import { waterfall } from '../../charts/waterfall.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

/** What moved customer equity since the run before, on one basis. */
export function EquityBridge({ shown }: SectionProps<ProfitResult>) {
  const report = useReport();
  const { say, format } = report;
  const bases = (shown.record.changes?.equity ?? []).map(({ basis }) => basis);
  const [chosen, setChosen] = useState(bases.at(-1) ?? 'revenue');
  let total = 0;
  const rows = equityRows(shown.record).map(({ step, money }) => {
    const isTotal = step === 'before' || step === 'now';
    const change = money[chosen] ?? 0;
    total = isTotal ? change : total + change;
    return { label: say(`profit.cause.${step}`), change, total, isTotal };
  });
  return (
    <ChartFigure
      table={equityChangesTable(shown)}
      paper="none"
      controls={
        <Choice
          label={say('basis.choose')}
          value={chosen}
          options={bases.map((value) => ({ value, words: write(report, basisWords(value)) }))}
          onChange={setChosen}
        />
      }
      draw={(width) => waterfall(rows, { width, xLabel: say('profit.equity'), write: format.moneyShort })}
    />
  );
}
