import type { EquityResult } from '@perennial/study';
import { basisWords, equity, equityBridge, equityBridgeTable, equityRunsTable } from '@perennial/study/reports';
import { useState } from 'react';
import { waterfall } from '../../charts/waterfall.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Choice } from '../../figures/Choice.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

/** Columns that a reader needs to see; the file has all of them. */
const SEEN: readonly string[] = ['run', 'as_of', 'customers', 'equity', 'equity80'];

/** Customer equity run by run, and what moved it over all of them. */
export function Equity({ shown }: SectionProps<EquityResult>) {
  const report = useReport();
  const { say, format } = report;
  const bridge = equityBridge(shown.result);
  const bases = (['revenue', 'gross-margin', 'contribution', 'net'] as const).filter(
    (basis) => bridge?.steps[0]?.money[basis] !== undefined,
  );
  const [chosen, setChosen] = useState(bases.at(-1) ?? 'revenue');
  let total = 0;
  const rows = (bridge?.steps ?? []).map(({ step, money }) => {
    const isTotal = step === 'before' || step === 'now';
    const change = money[chosen] ?? 0;
    total = isTotal ? change : total + change;
    return { label: say(`profit.cause.${step}`), change, total, isTotal };
  });
  return (
    <>
      {bridge && (
        <ChartFigure
          table={equityBridgeTable(shown, bridge)}
          paper="whole"
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
      )}
      <TableCard table={equityRunsTable(shown)} seen={SEEN} />
      <Sentences messages={equity.sentences(shown, {})} />
    </>
  );
}
